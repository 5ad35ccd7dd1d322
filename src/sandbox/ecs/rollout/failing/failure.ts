import type { Context } from '../../../kernel/context.ts'
import { backoff, pace } from '../../pace.data.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { leader, newest } from '../leader.ts'
import { note } from '../note.ts'
import type { Rollout } from '../rollout.ts'
import { wake } from '../wake.ts'
import { breaker } from './breaker.ts'

/** A rollout with its service. */
export type Owner = { readonly service: ServiceRecord; readonly rollout: Rollout }

/** Counts a failure of a rollout's tasks; the breaker trips a while after the one that reaches its threshold. */
export const countFailure = (context: Context, { service, rollout }: Owner, trip: number): void => {
  rollout.failedTasks += 1
  rollout.breakerCount += 1
  rollout.updatedAt = context.now
  const { enabled, threshold } = breaker(service.configuration, service.desiredCount)
  if (enabled && rollout === leader(service) && rollout.breakerCount >= threshold)
    wake(context, service, { kind: 'trip', after: trip, rollout: newest(service).digits })
}

/** The scheduler waits longer after each round of tasks that never ran; tasks of one round fail together. */
export const holdBack = (context: Context, { service, rollout }: Owner): void => {
  if (context.now < rollout.heldUntil) return
  rollout.heldUntil = context.now + (backoff[Math.min(rollout.rounds, backoff.length - 1)] ?? 0)
  rollout.rounds += 1
  if (rollout.rounds === backoff.length) note(context, service, { what: 'inconsistent' })
}

/** Finds no room for a task: told once in six hours, counted as one failure, and tried again later. */
export const findNoRoom = (context: Context, owner: Owner, reason: string): void => {
  const told = owner.service.rollouts.some(({ facts }) =>
    facts.some(fact => fact.what === 'unplaced' && fact.reason === reason && fact.at > context.now - pace.repeated)
  )
  if (!told) note(context, owner.service, { what: 'unplaced', reason })
  countFailure(context, owner, pace.trip)
  holdBack(context, owner)
  wake(context, owner.service, { kind: 'turn', after: owner.rollout.heldUntil - context.now })
}
