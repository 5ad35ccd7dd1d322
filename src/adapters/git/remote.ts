import { parsed, type Sha } from '../../core/release/named.ts'
import type { Execution } from '../exec/execute.ts'
import type { Run } from './command.ts'

/** Whether a text is a full object id, of either hash function. */
export const isSha = (text: string): text is Sha => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

/** Name of the remote that is asked: `origin`, else the only one; `undefined` when there is none. */
export const remoteName = async (run: Run): Promise<string | undefined> => {
  const names = (await run(['remote'])).stdout.split('\n').filter(name => name !== '')
  return names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined
}

/** The commit that a full ref names on the remote, annotated tags peeled; `undefined` when it has none or does not answer. */
export const remoteCommit = async (run: Run, ref: string): Promise<Sha | undefined> => {
  const remote = await remoteName(run)
  if (remote === undefined) return undefined
  const listed = await run(['ls-remote', '--quiet', remote, ref, `${ref}^{}`])
  const rows = listed.stdout.split('\n').map(row => row.split('\t'))
  const id = (name: string): string | undefined => rows.find(row => row[1] === name)?.[0]
  const sha = listed.code === 0 ? (id(`${ref}^{}`) ?? id(ref)) : undefined
  return sha === undefined ? undefined : parsed(sha)
}

/** Whether the clone lacks a part of the history. */
export const isShallow = async (run: Run): Promise<boolean> =>
  (await run(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true'

/** Makes sure that a commit is here: asks the remote for that one commit where it is missing. A complete clone stays complete. */
export const obtain = async (run: Run, sha: Sha): Promise<boolean> => {
  if (await isHere(run, sha)) return true
  const remote = await remoteName(run)
  if (remote === undefined) return false
  const depth = (await isShallow(run)) ? ['--depth=1'] : []
  await run(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, remote, sha])
  return isHere(run, sha)
}

/** What git tells of a commit: id, committer's seconds, author and subject, with NULs between; a code other than 0 where the clone has it not. */
export const shown = (run: Run, sha: Sha): Promise<Execution> =>
  run(['show', '-s', '--format=%H%x00%ct%x00%an%x00%s', `${sha}^{commit}`])

/** Whether the clone has a commit: the question that tells of it, too, is the one that is asked anyway. */
export const isHere = async (run: Run, sha: Sha): Promise<boolean> => (await shown(run, sha)).code === 0
