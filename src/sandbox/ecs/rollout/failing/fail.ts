import type { Context } from '../../../kernel/context.ts'
import { pace } from '../../pace.data.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { endRollout } from '../end-rollout.ts'
import type { Failure } from '../fact.ts'
import { newest, rollbackCandidate } from '../leader.ts'
import { note } from '../note.ts'
import { statusReasons } from '../reasons.data.ts'
import { wake } from '../wake.ts'
import { alarms } from './alarms.ts'
import { breaker } from './breaker.ts'

/** Gives up a service's newest rollout: rolls back if the cause asks for it, else stops it where it is. */
export const failRollout = (context: Context, service: ServiceRecord, failure: Failure): void => {
  const rollout = newest(service)
  if (rollout.status === 'ROLLBACK_IN_PROGRESS') endRollback(context, service, failure)
  else giveUp(context, service, failure)
}

const giveUp = (context: Context, service: ServiceRecord, failure: Failure): void => {
  const rollout = newest(service)
  const { cause, reason = '' } = failure
  const goesBack = {
    user: true,
    hook: true,
    alarm: alarms(service.configuration).rollback,
    breaker: breaker(service.configuration, service.desiredCount).rollback
  }
  rollout.cause = cause
  rollout.updatedAt = context.now
  if (rollout.lifecycle !== undefined) rollout.lifecycle.hooks = []
  if (cause !== 'user') note(context, service, { what: 'failed', rollout: rollout.digits, ...failure })
  if (goesBack[cause]) rollBack(context, service, statusReasons.back[cause].replace('{0}', reason))
  else {
    rollout.status = 'STOP_REQUESTED'
    rollout.statusReason = statusReasons.stopped[cause].replace('{0}', reason)
    wake(context, service, { kind: 'stop', after: pace.react, rollout: rollout.digits })
  }
}

const rollBack = (context: Context, service: ServiceRecord, reason: string): void => {
  const rollout = newest(service)
  const candidate = rollbackCandidate(service)
  if (candidate === undefined) {
    rollout.rollback = { reason, startedAt: context.now }
    endRollout(context, service, { rollout, as: 'ROLLBACK_FAILED' })
    rollout.statusReason = statusReasons.nowhere
    return
  }
  rollout.rollback = { reason, startedAt: context.now, to: candidate.digits }
  rollout.status = 'ROLLBACK_IN_PROGRESS'
  rollout.statusReason = reason
  if (rollout.lifecycle !== undefined) rollout.lifecycle.returned = true
  const afresh = { failedTasks: 0, breakerCount: 0, rounds: 0, heldUntil: context.now, updatedAt: context.now }
  Object.assign(candidate, afresh)
  note(context, service, { what: 'rolling-back', to: candidate.digits, later: 1 })
  for (const after of [pace.react, pace.rollbackUnstarted, pace.rollbackStart, pace.rollback])
    wake(context, service, { kind: 'turn', after })
}

/** The rollback fails as the rollout did: nothing is left to go back to. */
const endRollback = (context: Context, service: ServiceRecord, { cause }: Failure): void => {
  const rollout = newest(service)
  note(context, service, { what: 'failed', rollout: rollout.rollback?.to ?? rollout.digits, cause })
  endRollout(context, service, { rollout, as: 'ROLLBACK_FAILED' })
  rollout.statusReason = statusReasons.failed
}
