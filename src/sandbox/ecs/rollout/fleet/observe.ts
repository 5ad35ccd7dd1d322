import type { Context } from '../../../kernel/context.ts'
import { pace } from '../../pace.data.ts'
import { ecsState, entry } from '../../state.ts'
import type { Task } from '../../tasks/task.ts'
import { breaker } from '../failing/breaker.ts'
import { countFailure, holdBack, type Owner } from '../failing/failure.ts'
import { rolloutOf } from '../leader.ts'
import { note, noteTargets } from '../note.ts'
import type { Rollout } from '../rollout.ts'
import { wake } from '../wake.ts'
import { tellDraining } from './stop-tasks.ts'
import { targetGroups } from './target-group.ts'

const owner = (context: Context, task: Task): Owner | undefined => {
  const service = task.service === undefined ? undefined : entry(ecsState(context).services, task.service)
  const rollout = service && rolloutOf(service, task.rollout)
  return service && rollout && { service, rollout }
}

const ofSet = ({ set, digits }: Rollout): { readonly set?: string } => (set === undefined ? {} : { set: digits })

/** A service's task has become RUNNING: its targets are registered, in one event for all of one moment. */
export const observeRunning = (context: Context, task: Task): void => {
  const owned = owner(context, task)
  if (owned === undefined || !task.balanced) return
  for (const { group } of targetGroups(owned.rollout.spec))
    noteTargets(context, owned.service, { what: 'registered', count: 1, group, ...ofSet(owned.rollout) })
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
  const unstarted = task.stopCode === 'TaskFailedToStart'
  if (task.failed) countFailure(context, owned, unstarted ? pace.tripUnstarted : pace.trip)
  if (unstarted) {
    note(context, service, { what: 'unplaced', reason: task.stoppedReason ?? '' })
    holdBack(context, owned)
  }
  if (task.startedAt !== undefined && task.stopCode !== 'ServiceSchedulerInitiated')
    tellDraining(context, service, { tasks: [task], after: 0 })
  const held = Math.max(0, rollout.heldUntil - context.now)
  wake(context, service, { kind: 'turn', after: Math.max(pace.react, held) })
}
