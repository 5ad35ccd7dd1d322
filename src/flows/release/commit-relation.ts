import type { Relation } from '../../core/gates/facts.ts'
import type { Sha } from '../../core/release/named.ts'
import type { Ports } from '../../ports/ports.ts'

/** How a commit that a service is at lies to the one that is asked for. */
export const commitRelation = async (at: Sha, asked: Sha, { git }: Pick<Ports, 'git'>): Promise<Relation> => {
  if (at === asked) return 'same'
  const newer = await git.isAncestor(asked, at)
  if (newer === true) return 'newer'
  const older = await git.isAncestor(at, asked)
  if (older === true) return 'older'
  return newer === 'unknown' || older === 'unknown' ? 'unknown' : 'apart'
}
