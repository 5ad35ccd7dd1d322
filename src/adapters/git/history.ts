import { join, resolve } from 'node:path'
import type { GitDeps, Run } from './command.ts'
import { gitCommand, output } from './command.ts'
import { isShallow, remoteName } from './remote.ts'

/** Where questions about ancestry are asked: the clone itself when it is complete, else a copy of the commits alone. */
export type History = { readonly run: Run; readonly complete: boolean }

/** The clone, if it has the whole history; else the copy. */
export const historyOf = async (root: string, run: Run, deps: GitDeps): Promise<History> =>
  (await isShallow(run)) ? commitsOnly(root, run, deps) : { run, complete: true }

/**
 * A bare repository in the clone's git folder that holds all branches and tags of the remote with their commits, but no files.
 * The clone itself is neither deepened nor made partial: later steps of the job find it as it was.
 */
export const commitsOnly = async (root: string, run: Run, deps: GitDeps): Promise<History> => {
  const remote = await remoteName(run)
  if (remote === undefined) return { run, complete: false }
  const common = (await output(run, ['rev-parse', '--git-common-dir'])).trim()
  const folder = join(resolve(root, common), 'tagship-history')
  const format = (await output(run, ['rev-parse', '--show-object-format'])).trim()
  await output(run, ['init', '--quiet', '--bare', `--object-format=${format}`, folder])
  const env = await settings(run, deps, await urlOf(root, run, remote))
  const git = gitCommand(folder, deps)
  const copy: Run = (args, options) => git(args, { ...options, env: { ...env, ...options?.env } })
  const refs = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  const done = await copy(['fetch', '--quiet', '--prune', '--filter=tree:0', 'origin', ...refs])
  return { run: copy, complete: done.code === 0 }
}

/** A remote that is a path is relative to the clone. */
const urlOf = async (root: string, run: Run, remote: string): Promise<string> => {
  const url = (await output(run, ['remote', 'get-url', remote])).trim()
  return /^(\w+:\/\/|[^/]+:)/.test(url) ? url : resolve(root, url)
}

/** The remote's address and the clone's own settings for HTTP (a job's token may be in either) as variables: never on a command line, never on disk a second time. */
const settings = async (run: Run, deps: GitDeps, url: string): Promise<Readonly<Record<string, string>>> => {
  const found = await run(['config', '--local', '--includes', '--null', '--get-regexp', '^(http|credential)\\.'])
  const rows = found.stdout.split('\0').filter(row => row !== '')
  const own = rows.map((row): readonly [string, string] => {
    const at = row.indexOf('\n')
    return at < 0 ? [row, 'true'] : [row.slice(0, at), row.slice(at + 1)]
  })
  const first = Number(deps.env.GIT_CONFIG_COUNT ?? '0') // the caller's own variables stay in force before ours
  const pairs = [['remote.origin.url', url] as const, ...own]
  const numbered = pairs.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value]
  ])
  return Object.fromEntries([['GIT_CONFIG_COUNT', String(first + pairs.length)], ...numbered])
}
