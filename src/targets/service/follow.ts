import { Failure } from '../../core/problem/failure.ts'
import type { Observation } from '../../core/rollout/observation.ts'
import type { RolloutView, ServiceRevisionView } from '../../core/rollout/rollout-view.ts'
import type { ServiceView } from '../../core/rollout/service-view.ts'
import type { TaskView } from '../../core/rollout/task-view.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Site } from '../site.ts'
import { keptService, withGlimpse } from './glimpse.ts'
import { heir } from './heir.ts'
import { confirmed, type Located, locate } from './locate.ts'
import type { Watch } from './watch.ts'

export type { Watch } from './watch.ts'

/** A watch and what one poll saw of it. */
export type Seen = { readonly watch: Watch; readonly observation: Observation }

/** How many questions about single services are under way at the same time. */
const atOnce = 10

/** One poll over all watches: one description of the rollouts, one of the services whose rollouts moved, and what a rule asks for besides. */
export const followServices = async (site: Site, watches: readonly Watch[]): Promise<readonly Seen[]> => {
  const found = await locate(site, watches)
  const arns = found.flatMap(({ watch, named }) => watch.rollout ?? named ?? [])
  const rollouts = arns.length === 0 ? new Map<string, RolloutView>() : await site.cloud.rollouts.describe(arns)
  const looks = await sideBySide(atOnce, found, each => lookAt(site, each, rollouts))
  const names = looks.flatMap(({ watch, kept }) => (kept === undefined ? watch.order.service : []))
  const services =
    names.length === 0 ? new Map<string, ServiceView>() : await site.cloud.services.describe(site.cluster, names)
  return sideBySide(atOnce, looks, ({ watch, kept, old, ...look }) => {
    const read = { ...look.read, service: kept ?? services.get(watch.order.service) }
    return seen(site, withGlimpse(watch, read, old), read)
  })
}

/** Our rollout as it stands, and the service where it need not be read anew: as it was at an earlier look, or just now when it was asked for the rollout's name. */
const lookAt = async (site: Site, found: Located, rollouts: ReadonlyMap<string, RolloutView>) => {
  const watch = await confirmed(site, found, rollouts.get(found.named ?? ''))
  const rollout = rollouts.get(watch.rollout ?? '')
  const lost = watch.rollout !== undefined && rollout === undefined
  const now = ['PENDING', 'IN_PROGRESS', undefined].includes(rollout?.status) ? found.service : undefined
  const kept = now ?? keptService(watch, rollout)
  const read = { rollout, ...(lost ? { forgotten: true as const } : {}) }
  return { watch, read, kept, old: now === undefined && kept !== undefined }
}

const seen = async (site: Site, watch: Watch, read: Read): Promise<Seen> => {
  const next = await heir(site, watch, read)
  if (next === undefined) return { watch, observation: await observation(site, watch, read) }
  return { watch: next, observation: await observation(site, next, { service: read.service, rollout: undefined }) }
}

type Read = {
  readonly service: ServiceView | undefined
  readonly rollout: RolloutView | undefined
  readonly forgotten?: true
}

const observation = async (site: Site, watch: Watch, { service, rollout, forgotten }: Read): Promise<Observation> => {
  const { revision, patient, basis, until = 'end', order } = watch
  const { accepted, answered } = order
  const seen = {
    ...{ revision, patient, until, accepted },
    ...(answered === undefined ? {} : { answered }),
    ...(service === undefined ? {} : { service })
  }
  if (basis === 'steady') return { ...seen, basis }
  if (basis === 'deployments') {
    const ours = { id: watch.id ?? '', createdAt: watch.since }
    const done = service?.deployments.some(each => each.id === watch.id && each.rolloutState === 'COMPLETED') === true
    if (!done) return { ...seen, basis, ours }
    return { ...seen, basis, ours, ...(await runningTasks(site, watch)) }
  }
  if (rollout === undefined) return { ...seen, basis, ...(forgotten === true ? { forgotten } : {}) }
  return { ...seen, basis, rollout, ...(await serving(site, rollout)), ...(await newer(site, watch, rollout)) }
}

/** Without the right to read tasks either, nothing says which digests run: that is a verdict of its own. */
const runningTasks = async (
  { cloud, cluster }: Site,
  { order }: Watch
): Promise<{ readonly tasks?: readonly TaskView[] }> => {
  try {
    return { tasks: await cloud.tasks.ofService(cluster, order.service, 'RUNNING') }
  } catch (error) {
    if (error instanceof Failure && error.kind === 'denied') return {}
    throw error
  }
}

const serving = async (
  site: Site,
  { status, target }: RolloutView
): Promise<{ readonly serving?: ServiceRevisionView }> => {
  if (status !== 'SUCCESSFUL' || target === undefined) return {}
  const view = (await site.cloud.rollouts.revisions([target])).get(target)
  return view === undefined ? {} : { serving: view }
}

const newer = async (site: Site, watch: Watch, rollout: RolloutView): Promise<{ readonly newer?: boolean }> => {
  if (rollout.status !== 'STOPPED') return {}
  const listed = await site.cloud.rollouts.list(site.cluster, watch.order.service, { limit: 5 })
  return { newer: listed.some(({ arn, createdAt }) => arn !== rollout.arn && createdAt > rollout.createdAt) }
}
