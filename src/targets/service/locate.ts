import { isSameDeployment, ownRollout } from '../../core/rollout/in-flight.ts'
import type { RolloutView, ServiceRevisionView } from '../../core/rollout/rollout-view.ts'
import { primary, type ServiceView } from '../../core/rollout/service-view.ts'
import { sideBySide } from '../../core/time/side-by-side.ts'
import type { Site } from '../site.ts'
import type { Watch } from './watch.ts'

/** A watch whose rollout may be known by now. `named` is what its service calls the latest one, not believed yet; `service` was read for that. */
export type Located = { readonly watch: Watch; readonly named?: string; readonly service?: ServiceView }

/** How many services are asked for their lists at the same time. */
const atOnce = 10

/** So many looks may pass until a service names the rollout that just began; then lists are read for it. */
const patience = 2

/** Looks for rollouts that ECS did not name yet: by what their services name, read for all at once, else in the lists; never by a clock. */
export const locate = async (site: Site, watches: readonly Watch[]): Promise<readonly Located[]> => {
  const names = watches.flatMap(watch => (isSought(watch) ? watch.order.service : []))
  if (names.length === 0) return watches.map(watch => ({ watch }))
  const services = await site.cloud.services.describe(site.cluster, names)
  return sideBySide(atOnce, watches, async watch => {
    if (!isSought(watch)) return { watch }
    const service = services.get(watch.order.service)
    const read = service === undefined ? {} : { service }
    const named = service?.rollout
    if (named !== undefined && !watch.known.includes(named)) return { watch, named, ...read }
    const { sought = 0 } = watch
    const begins = service !== undefined && watch.id !== undefined && primary(service)?.id === watch.id
    return begins && sought < patience
      ? { watch: { ...watch, sought: sought + 1 }, ...read }
      : { watch: await listed(site, watch), ...read }
  })
}

const isSought = ({ basis, rollout }: Watch): boolean => basis === 'rollout' && rollout === undefined

/** Finds our rollout among those that are new, by its number or by what it brings. */
const listed = async (site: Site, watch: Watch): Promise<Watch> => {
  const all = await site.cloud.rollouts.list(site.cluster, watch.order.service, { limit: 5 })
  const fresh = all.filter(({ arn }) => !watch.known.includes(arn))
  const targets = fresh.flatMap(({ target }) => target ?? [])
  const revisions =
    targets.length === 0 ? new Map<string, ServiceRevisionView>() : await site.cloud.rollouts.revisions(targets)
  const { revision, id } = watch
  const rollout = ownRollout(fresh, id === undefined ? { revision } : { revision, id }, revisions)
  return rollout === undefined ? watch : { ...watch, rollout }
}

/** The watch with the rollout that its service names, once that is seen to be ours: it has our number, or brings our revision. */
export const confirmed = async (
  site: Site,
  { watch, named }: Located,
  view: RolloutView | undefined
): Promise<Watch> => {
  if (named === undefined || view?.target === undefined) return watch
  const numbered = watch.id !== undefined && isSameDeployment(view.target, watch.id)
  const brings = numbered || (await site.cloud.rollouts.revisions([view.target])).get(view.target)?.taskDefinition
  return brings === true || brings === watch.revision
    ? { ...watch, rollout: named }
    : { ...watch, known: [...watch.known, named] }
}
