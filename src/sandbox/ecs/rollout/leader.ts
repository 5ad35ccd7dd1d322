import type { ServiceRecord } from '../services/service-record.ts'
import { hasEnded, type Rollout } from './rollout.ts'

/** How DescribeServices words the state of a deployment. */
export type RolloutState = 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'

/** The newest rollout of a service. */
export const newest = (service: ServiceRecord): Rollout => {
  const rollout = service.rollouts.at(-1)
  if (rollout === undefined) throw new Error(`service ${service.name} has no rollout`)
  return rollout
}

/** The rollout of this number. */
export const rolloutOf = (service: ServiceRecord, digits: string | undefined): Rollout | undefined =>
  service.rollouts.find(rollout => rollout.digits === digits)

/** The rollout whose tasks the service wants, PRIMARY in DescribeServices: the newest, or the one that it was rolled back to. */
export const leader = (service: ServiceRecord): Rollout =>
  rolloutOf(service, newest(service).rollback?.to) ?? newest(service)

/** The state of a rollout as DescribeServices has it: one that others are rolled back to goes by the last of these. */
export const rolloutState = (service: ServiceRecord, rollout: Rollout): RolloutState => {
  const returned = service.rollouts.findLast(other => other.rollback?.to === rollout.digits)
  if (returned !== undefined) return returnedState(returned)
  if (rollout.status === 'SUCCESSFUL' && (rollout.completedAt !== undefined || rollout !== newest(service)))
    return 'COMPLETED'
  return rollout.cause !== undefined ? 'FAILED' : 'IN_PROGRESS'
}

const returnedState = (returned: Rollout): RolloutState => {
  if (returned.status === 'ROLLBACK_SUCCESSFUL') return 'COMPLETED'
  return returned.status === 'ROLLBACK_FAILED' && !returned.superseded ? 'FAILED' : 'IN_PROGRESS'
}

/** Whether the service's newest rollout was given up with nothing to go back to: no more tasks are started. */
export const isHalted = (service: ServiceRecord): boolean => rolloutState(service, leader(service)) === 'FAILED'

/** Whether the service's newest rollout has not ended. */
export const isRolling = (service: ServiceRecord): boolean => !hasEnded(newest(service))

/** Whether it has not ended, or has succeeded while what it replaces still goes away. */
export const isUnderWay = (service: ServiceRecord): boolean => {
  const rollout = newest(service)
  return isRolling(service) || (rollout.status === 'SUCCESSFUL' && rollout.completedAt === undefined)
}

/** The most recent COMPLETED rollout before the newest one, which a rollback goes to. */
export const rollbackCandidate = (service: ServiceRecord): Rollout | undefined =>
  service.rollouts.slice(0, -1).findLast(rollout => rolloutState(service, rollout) === 'COMPLETED')
