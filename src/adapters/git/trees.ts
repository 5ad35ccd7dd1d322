import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Problem } from '../../core/problem/problem.ts'
import type { Sha } from '../../core/release/named.ts'
import type { GitDeps, Run } from './command.ts'
import { output } from './command.ts'
import { obtain } from './remote.ts'

/** Makes sure that a commit is here; a Problem where it cannot be had. */
export const demand = async (run: Run, at: Sha): Promise<void> => {
  if (await obtain(run, at)) return
  throw new Problem({
    what: `The commit ${at.slice(0, 12)} is not in this clone and cannot be fetched.`,
    remedy: 'Check out with "fetch-depth: 0", or leave the credentials of the checkout in place.'
  })
}

/** Mode, kind and id of each path at a commit. */
export const objects = async (
  run: Run,
  at: Sha,
  paths: readonly string[]
): Promise<ReadonlyMap<string, string | undefined>> => {
  await demand(run, at)
  const wanted = paths.map(normal)
  const below = [...new Set(wanted.filter(path => path !== ''))]
  const listed = below.length === 0 ? '' : await output(run, ['ls-tree', '-t', '-z', at, '--', ...below])
  const found = new Map(
    listed.split('\0').map(row => {
      const tab = row.indexOf('\t')
      return [row.slice(tab + 1), row.slice(0, tab)] as const
    })
  )
  const whole = wanted.includes('')
    ? `040000 tree ${(await output(run, ['rev-parse', `${at}^{tree}`])).trim()}`
    : undefined
  return new Map(paths.map(path => [path, normal(path) === '' ? whole : found.get(normal(path))]))
}

/** A path as git's trees write it: no `./`, no slash at the end; the root is the empty text. */
export const normal = (path: string): string =>
  path
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/')

/** Paths that differ between the trees of two commits: renames count on both sides, modes and submodules too. */
export const changed = async (run: Run, from: Sha, to: Sha): Promise<readonly string[] | 'unknown'> => {
  if (!(await obtain(run, from)) || !(await obtain(run, to))) return 'unknown'
  const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none', from, to]
  const done = await run(args)
  return done.code === 0 ? done.stdout.split('\0').filter(path => path !== '') : 'unknown'
}

/** Writes a commit's files into a folder by way of an index of its own: the clone's index and work tree stay as they are. */
export const exportTree = async (
  run: Run,
  deps: GitDeps,
  order: { readonly at: Sha; readonly into: string }
): Promise<void> => {
  const { at, into } = order
  await demand(run, at)
  const index = `${into}.index`
  const env = { GIT_INDEX_FILE: index }
  await deps.clock.busy(() => mkdir(dirname(into), { recursive: true }))
  try {
    await output(run, ['read-tree', at], { env })
    await output(run, ['checkout-index', '--all', '--force', `--prefix=${into}/`], { env })
  } finally {
    await deps.clock.busy(() => rm(index, { force: true }))
  }
}
