import type { Context } from '../../kernel/context.ts'
import { backoff, pace } from '../pace.data.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { ecsState, entry } from '../state.ts'
import type { Task } from '../tasks/task.ts'
import { breaker } from './breaker.ts'
import { leader, newest, rolloutOf } from './leader.ts'
import { note } from './note.ts'
import type { Rollout } from './rollout.ts'
import { targetGroups } from './target-group.ts'
import { wake } from './wake.ts'

type Owner = { readonly service: ServiceRecord; readonly rollout: Rollout }

const owner = (context: Context, task: Task): Owner | undefined => {
  const service = task.service === undefined ? undefined : entry(ecsState(context).services, task.service)
  const rollout = service && rolloutOf(service, task.rollout)
  return service && rollout && { service, rollout }
}

/** A service's task has become RUNNING: its targets are registered, in one event for all of one moment. */
export const observeRunning = (context: Context, task: Task): void => {
  const owned = owner(context, task)
  if (owned === undefined || !task.balanced) return
  const facts = newest(owned.service).facts
  for (const { group } of targetGroups(owned.rollout.spec)) {
    const same = facts.findIndex(fact => fact.what === 'registered' && fact.at === context.now && fact.group === group)
    const fact = facts[same]
    if (fact?.what === 'registered') facts[same] = { ...fact, count: fact.count + 1 }
    else note(context, owned.service, { what: 'registered', count: 1, group })
  }
}

/** A service's task counts as healthy: failures in a row are forgotten, and the scheduler looks. */
export const observeHealthy = (context: Context, task: Task): void => {
  const owned = owner(context, task)
  if (owned === undefined) return
  const { service, rollout } = owned
  rollout.failedTasks = 0
  rollout.rounds = 0
  rollout.heldUntil = context.now
  if (breaker(service.configuration, service.desiredCount).forgives) rollout.breakerCount = 0
  wake(context, service, { kind: 'turn', after: pace.react })
}

/** A service's task fails its health checks: the scheduler looks at once. */
export const observeUnhealthy = (context: Context, task: Task): void => {
  const owned = owner(context, task)
  if (owned !== undefined) wake(context, owned.service, { kind: 'turn', after: 0 })
}

/** A service's task has stopped: failures are counted, the scheduler looks, and waits if tasks cannot start at all. */
export const observeStopped = (context: Context, task: Task): void => {
  const owned = owner(context, task)
  if (owned === undefined) return
  const { service, rollout } = owned
  if (task.failed) countFailure(context, owned)
  if (task.stopCode === 'TaskFailedToStart') holdBack(context, owned, task.stoppedReason ?? '')
  const held = Math.max(0, rollout.heldUntil - context.now)
  wake(context, service, { kind: 'turn', after: Math.max(pace.react, held) })
}

const countFailure = (context: Context, { service, rollout }: Owner): void => {
  rollout.failedTasks += 1
  rollout.breakerCount += 1
  rollout.updatedAt = context.now
  const { enabled, threshold } = breaker(service.configuration, service.desiredCount)
  if (enabled && rollout === leader(service) && rollout.breakerCount >= threshold)
    wake(context, service, { kind: 'trip', after: pace.trip, rollout: newest(service).digits })
}

/** The scheduler waits longer after each round of tasks that never ran; tasks of one round fail together. */
const holdBack = (context: Context, { service, rollout }: Owner, reason: string): void => {
  note(context, service, { what: 'unplaced', reason })
  if (context.now < rollout.heldUntil) return
  rollout.heldUntil = context.now + (backoff[Math.min(rollout.rounds, backoff.length - 1)] ?? 0)
  rollout.rounds += 1
  if (rollout.rounds === backoff.length) note(context, service, { what: 'inconsistent' })
}
