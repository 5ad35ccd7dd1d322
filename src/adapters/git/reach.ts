import { isBranchOf } from '../../core/config/branch.ts'
import { parsed, type ReleaseTag, type Sha } from '../../core/release/named.ts'
import type { Run } from './command.ts'
import { output } from './command.ts'
import type { History } from './history.ts'

/** Whether one commit is an ancestor of (or the same as) another. */
export const isAncestor = async (history: History, ancestor: Sha, of: Sha): Promise<boolean | 'unknown'> => {
  const { code } = await history.run(['merge-base', '--is-ancestor', ancestor, of])
  if (code === 0) return true
  return code === 1 && history.complete ? false : 'unknown'
}

/** All tags. */
export const tags = async ({ run }: History): Promise<readonly ReleaseTag[]> =>
  lines(await output(run, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'])).map(name =>
    parsed<'ReleaseTag'>(name)
  )

/** Tags whose commits are reachable from a commit. */
export const tagsReachableFrom = async ({ run }: History, at: Sha): Promise<readonly ReleaseTag[]> => {
  const args = ['for-each-ref', `--merged=${at}`, '--format=%(refname:strip=2)', 'refs/tags']
  return lines(await output(run, args)).map(name => parsed<'ReleaseTag'>(name))
}

/** Whether a commit is reachable from a branch that fits a pattern; `undefined` when no branch fits. */
export const isOnBranch = async (
  history: History,
  sha: Sha,
  patterns: readonly string[]
): Promise<boolean | 'unknown' | undefined> => {
  const fitting = (await branches(history.run)).filter(({ name }) => isBranchOf(patterns, name))
  if (fitting.length === 0) return undefined
  let answer: boolean | 'unknown' = false
  for (const { ref } of fitting) {
    const reached = await isAncestor(history, sha, parsed(ref))
    if (reached === true) return true
    if (reached === 'unknown') answer = 'unknown'
  }
  return answer
}

/** Branches of the remote before the clone's own. */
const branches = async (run: Run): Promise<readonly { readonly ref: string; readonly name: string }[]> => {
  const refs = lines(await output(run, ['for-each-ref', '--format=%(refname)', ...prefixes]))
  const named = prefixes.map(prefix =>
    refs.filter(ref => ref.startsWith(prefix)).map(ref => ({ ref, name: ref.slice(prefix.length) }))
  )
  return named.flat().filter(({ name }) => name !== 'HEAD')
}

const prefixes: readonly string[] = ['refs/remotes/origin/', 'refs/heads/']

const lines = (text: string): readonly string[] => text.split('\n').filter(line => line !== '')
