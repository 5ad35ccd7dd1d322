import type { Context } from '../../kernel/context.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { breaker } from './failing/breaker.ts'
import type { Rollout, RolloutStatus } from './rollout.ts'

/** How a rollout ends. */
export type Ending = Extract<RolloutStatus, 'SUCCESSFUL' | 'STOPPED' | 'ROLLBACK_SUCCESSFUL' | 'ROLLBACK_FAILED'>

/** A rollout comes to its end: what its service deployment says from here on stays, whatever befalls its tasks. */
export const endRollout = (
  context: Context,
  service: ServiceRecord,
  { rollout, as }: { readonly rollout: Rollout; readonly as: Ending }
): void => {
  const { threshold } = breaker(rollout.configuration, service.desiredCount)
  rollout.status = as
  rollout.finishedAt = context.now
  rollout.updatedAt = context.now
  rollout.tally = { failures: rollout.breakerCount, threshold }
}
