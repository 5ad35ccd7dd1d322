import { leader } from '../rollout/leader.ts'
import type { Rollout } from '../rollout/rollout.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import type { TaskSet } from './task-set.ts'

/** A rollout that is a task set. */
export type SetRollout = Rollout & { readonly set: TaskSet }

const isSet = (rollout: Rollout): rollout is SetRollout => rollout.set !== undefined && rollout.set.status !== 'GONE'

/** The task sets of a service that somebody else deploys, oldest first. */
export const taskSets = (service: ServiceRecord): readonly SetRollout[] =>
  service.controller === 'EXTERNAL' && service.status !== 'INACTIVE' ? service.rollouts.filter(isSet) : []

/** How many tasks a task set is to have: its share of the desired count, rounded up; none once it is being deleted. */
export const computedCount = (service: ServiceRecord, { set }: SetRollout): number =>
  set.status === 'DRAINING' ? 0 : Math.ceil((service.desiredCount * set.scale) / 100)

/** The rollout whose definition and network a service shows as its own: its leader, or the primary task set. */
export const shownRollout = (service: ServiceRecord): Rollout | undefined => {
  if (service.controller === 'EXTERNAL') return taskSets(service).find(({ set }) => set.status === 'PRIMARY')
  return service.rollouts.length === 0 ? undefined : leader(service)
}
