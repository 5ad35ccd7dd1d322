import type { Context } from '../../kernel/context.ts'
import { digits, shortId } from '../../kernel/draw.ts'
import { drawKey } from '../arn.ts'
import { pace } from '../pace.data.ts'
import { type ServiceRecord, serviceKey } from '../services/service-record.ts'
import { foreseen } from '../tasks/launch.ts'
import { endRollout } from './end-rollout.ts'
import { alarms, ringing } from './failing/alarms.ts'
import { serviceOrder } from './fleet/start-tasks.ts'
import { newest, rolloutState } from './leader.ts'
import { listed } from './listed.ts'
import { isStaged } from './rolling/rolling-stages.ts'
import { hasEnded, type Rollout, type Spec } from './rollout.ts'
import { strategy } from './shifting/plan-shifting.ts'
import { wake } from './wake.ts'

/** Starts a rollout of a service; one that has not ended is superseded by it. */
export const beginRollout = (context: Context, service: ServiceRecord, spec: Spec): Rollout => {
  const rollout = freshRollout(context, service, spec)
  const { start } = foreseen(context, serviceOrder(context, service, rollout))
  if (start === 'cannot-pull') rollout.startsAt += pace.unresolved
  const before = service.rollouts.at(-1)
  if (before !== undefined && !hasEnded(before)) supersede(context, service, before)
  service.rollouts.push(rollout)
  wake(context, service, { kind: 'begin', after: pace.listed + pace.begun, rollout: rollout.digits })
  wake(context, service, { kind: 'turn', after: rollout.startsAt - context.now })
  return rollout
}

/** A rollout of a service that nothing has been done for yet. */
export const freshRollout = (context: Context, service: ServiceRecord, spec: Spec): Rollout => ({
  digits: digits(context.world, drawKey(context, `rollout ${serviceKey(service)}`)),
  short: shortId(context.world, drawKey(context, `service-deployment ${serviceKey(service)}`)),
  spec: coloured(service, spec),
  createdAt: context.now,
  startsAt: context.now + pace.firstStart,
  listedAt: context.now + pace.listed,
  sources: service.rollouts.length === 0 ? [] : listed(context, service).map(rollout => rollout.digits),
  configuration: service.configuration,
  images: {},
  status: 'PENDING',
  updatedAt: context.now,
  failedTasks: 0,
  breakerCount: 0,
  rounds: 0,
  heldUntil: context.now,
  alarms: { watched: false, triggered: [] },
  facts: []
})

/** Traffic is shifted to the other target groups than those that have it; whatever rolls stays where it is. */
const coloured = (service: ServiceRecord, spec: Spec): Spec => {
  const serving = service.rollouts.findLast(rollout => rolloutState(service, rollout) === 'COMPLETED')
  const green = serving?.spec.green === true
  const other = serving !== undefined && strategy(service.configuration) !== 'ROLLING'
  return { ...spec, ...(green !== other && { green: true as const }) }
}

const supersede = (context: Context, service: ServiceRecord, rollout: Rollout): void => {
  rollout.superseded = true
  if (rollout.lifecycle !== undefined) rollout.lifecycle.hooks = []
  if (rollout.status !== 'ROLLBACK_IN_PROGRESS') rollout.status = 'STOP_REQUESTED'
  rollout.updatedAt = context.now
  wake(context, service, { kind: 'stop', after: pace.listed + pace.superseded, rollout: rollout.digits })
}

/** A rollout that was superseded, or given up without a rollback, comes to its end. */
export const stopRollout = (context: Context, service: ServiceRecord, rollout: Rollout): void => {
  if (hasEnded(rollout)) return
  const as = rollout.status === 'ROLLBACK_IN_PROGRESS' ? 'ROLLBACK_FAILED' : 'STOPPED'
  endRollout(context, service, { rollout, as })
  if (rollout.cause !== undefined) rollout.stoppedAt = context.now
}

/** A rollout goes from PENDING to IN_PROGRESS. An alarm that rings already is not watched, nor is any other then. */
export const takeUpRollout = (context: Context, service: ServiceRecord, rollout: Rollout): void => {
  if (hasEnded(rollout)) return
  rollout.startedAt = context.now
  rollout.updatedAt = context.now
  if (rollout.status === 'PENDING') rollout.status = 'IN_PROGRESS'
  if (rollout !== newest(service)) return
  const watched = alarms(rollout.configuration).enabled && ringing(context, rollout.configuration).length === 0
  rollout.alarms = { watched, triggered: [] }
  if (strategy(rollout.configuration) !== 'ROLLING' || isStaged(rollout))
    wake(context, service, { kind: 'turn', after: 0 })
  if (watched) wake(context, service, { kind: 'alarms', after: pace.alarms, rollout: rollout.digits })
}
