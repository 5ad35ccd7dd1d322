import { Failure } from '../../core/problem/failure.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import { primary } from '../../core/rollout/service-view.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Site } from '../../targets/site.ts'

/** How many finished rollouts are looked at for the one that brought a revision. */
const recent = 10

/** When ECS finished the rollout that brought a revision to a service: the latest of several. Where rollouts may not be read or are forgotten, when ECS began the deployment that runs it. */
export const rolloutEnd = async (site: Site, service: string, revision: FamilyRevision): Promise<Instant | undefined> =>
  (await finished(site, service, revision)) ?? (await begun(site, service, revision))

const finished = async (
  { cloud, cluster }: Site,
  service: string,
  revision: FamilyRevision
): Promise<Instant | undefined> => {
  try {
    const listed = await cloud.rollouts.list(cluster, service, { status: ['SUCCESSFUL'], limit: recent })
    const targets = listed.flatMap(({ target }) => target ?? [])
    if (targets.length === 0) return undefined
    const revisions = await cloud.rollouts.revisions(targets)
    const own = listed.filter(({ target }) => revisions.get(target ?? '')?.taskDefinition === revision)
    return own[0]?.finishedAt
  } catch (error) {
    if (error instanceof Failure && (error.kind === 'denied' || error.code === 'UnsupportedFeatureException')) return
    throw error
  }
}

const begun = async ({ cloud, cluster }: Site, service: string, revision: FamilyRevision) => {
  const view = (await cloud.services.describe(cluster, [service])).get(service)
  const first = view === undefined ? undefined : primary(view)
  return first?.taskDefinition === revision ? first.createdAt : undefined
}
