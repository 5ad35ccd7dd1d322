import type { Config } from '../../core/config/config.ts'
import type { LaneName } from '../../core/release/named.ts'
import type { Release } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'

/** The release in the lane that its commit's branch allows, where the branch is none of the ladder's: a hotfix climbs its own shorter ladder. */
export const withLane =
  (config: Config) =>
  async (release: Release, { git }: Pick<Ports, 'git'>): Promise<Release> => {
    const { policy } = config
    if (release.lane !== undefined || (await git.isOnBranch(release.commit.sha, policy.refs)) !== false) return release
    for (const [name, { refs, stages }] of Object.entries(policy.lanes)) {
      if (!stages.includes(release.stage)) continue
      if ((await git.isOnBranch(release.commit.sha, refs)) === true) return { ...release, lane: name as LaneName }
    }
    return release
  }
