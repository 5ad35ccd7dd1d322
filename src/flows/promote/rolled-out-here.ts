import { Failure } from '../../core/problem/failure.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import type { Site } from '../../targets/site.ts'

/** How many of the last rollouts are looked at. */
const listed = 50

type Asked = { readonly service: string; readonly revisions: readonly FamilyRevision[] }

/** The first of some revisions that was ever rolled out to a service, well or not: one that was only registered, because a hold came between, was not tried. Where rollouts may not be read, the first counts as tried. */
export const rolledOutHere = async (
  { cloud, cluster }: Site,
  { service, revisions }: Asked
): Promise<FamilyRevision | undefined> => {
  try {
    const rollouts = await cloud.rollouts.list(cluster, service, { limit: listed })
    const targets = rollouts.flatMap(({ target }) => target ?? [])
    const views = targets.length === 0 ? new Map() : await cloud.rollouts.revisions(targets)
    const brought = new Set([...views.values()].map(({ taskDefinition }) => taskDefinition))
    return revisions.find(revision => brought.has(revision))
  } catch (error) {
    if (error instanceof Failure && (error.kind === 'denied' || error.code === 'UnsupportedFeatureException'))
      return revisions[0]
    throw error
  }
}
