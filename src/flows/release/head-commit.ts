import { Problem } from '../../core/problem/problem.ts'
import type { Commit } from '../../ports/git.ts'
import type { Ports } from '../../ports/ports.ts'

/** The commit of this run: the one that was asked for, else what is checked out. */
export const headCommit = async ({ git, origin }: Pick<Ports, 'git' | 'origin'>): Promise<Commit> => {
  const ref = origin.sha ?? 'HEAD'
  const commit = await git.commit(ref)
  if (commit !== undefined) return commit
  throw new Problem({ what: `There is no commit "${ref}".`, remedy: 'Check the repository out before this step.' })
}
