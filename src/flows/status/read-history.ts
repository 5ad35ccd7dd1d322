import { Failure } from '../../core/problem/failure.ts'
import { type PastRollout, pastRollout } from '../../core/record/past-rollout.ts'
import type { ServiceStatus } from '../../core/record/service-status.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { RevisionView } from '../../ports/definitions.ts'
import type { Site } from '../../targets/site.ts'

/** Revisions that are read at once. */
const atOnce = 5

/** The last rollouts of a service, newest first, at most so many; ECS keeps them for ninety days. What may not be read says why instead. */
export const readHistory = async (
  site: Site,
  service: string,
  most: number
): Promise<Pick<ServiceStatus, 'history' | 'unread'>> => {
  try {
    return { history: await rolloutsOf(site, service, most) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { unread: error.message }
  }
}

const rolloutsOf = async ({ cloud, cluster }: Site, service: string, most: number): Promise<readonly PastRollout[]> => {
  const { rollouts, definitions } = cloud
  const listed = (await rollouts.list(cluster, service, { limit: most })).slice(0, most)
  if (listed.length === 0) return []
  const views = await rollouts.describe(listed.map(({ arn }) => arn))
  const wanted = await rollouts.revisions([...new Set(listed.flatMap(({ target }) => target ?? []))])
  const names = [...new Set([...wanted.values()].map(({ taskDefinition }) => taskDefinition))]
  const pairs = await sideBySide(atOnce, names, async name => [name, await definitions.describe(name)] as const)
  const known = new Map<FamilyRevision, RevisionView | undefined>(pairs)
  return listed.flatMap(({ arn, target }, index) => {
    const view = views.get(arn)
    const revision = target === undefined ? undefined : wanted.get(target)?.taskDefinition
    const tags = revision === undefined ? undefined : known.get(revision)?.tags
    const brought = { ...(revision === undefined ? {} : { revision }), ...(tags === undefined ? {} : { tags }) }
    return view === undefined ? [] : pastRollout(view, brought, views.get(listed[index - 1]?.arn ?? ''))
  })
}
