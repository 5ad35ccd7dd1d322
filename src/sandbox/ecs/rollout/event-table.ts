import type { Context } from '../../kernel/context.ts'
import type { Due } from '../../kernel/due.ts'
import { endDefinition } from '../definitions/delete-task-definitions.ts'
import { pace } from '../pace.data.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { ecsState, entry } from '../state.ts'
import { advanceSets } from '../task-sets/advance-sets.ts'
import { stepTask } from '../tasks/step.ts'
import { stopRollout, takeUpRollout } from './begin.ts'
import { ringing } from './failing/alarms.ts'
import { breaker } from './failing/breaker.ts'
import { failRollout } from './failing/fail.ts'
import { tellSteady } from './finish.ts'
import { endTasks } from './fleet/stop-tasks.ts'
import { targetGroups } from './fleet/target-group.ts'
import { leader, newest, rolloutOf } from './leader.ts'
import { noteTargets } from './note.ts'
import { advanceRolling } from './rolling/advance-rolling.ts'
import { census } from './rolling/census.ts'
import { hasEnded, type Rollout } from './rollout.ts'
import { advanceShifting, isShifting } from './shifting/advance-shifting.ts'
import { stepHook } from './stages/hooks.ts'
import { wake } from './wake.ts'

type Matter = {
  readonly context: Context
  readonly service: ServiceRecord
  readonly rollout: Rollout
  readonly due: Due
}

const turn = (context: Context, due: Due): void => {
  const service = entry(ecsState(context).services, String(due.data.service))
  if (service === undefined || service.status === 'INACTIVE') return
  if (service.rollouts.length === 0) {
    if (service.status === 'DRAINING') service.status = 'INACTIVE'
    return
  }
  if (service.status !== 'ACTIVE') drain(context, service)
  else if (service.controller === 'EXTERNAL') advanceSets(context, service)
  else if (isShifting(service)) advanceShifting(context, service)
  else advanceRolling(context, service)
}

const drain = (context: Context, service: ServiceRecord): void => {
  const { target, others } = census(context, service)
  endTasks(
    context,
    service,
    [...target, ...others].filter(task => task.desiredStatus === 'RUNNING')
  )
  if (target.length + others.length === 0) service.status = 'INACTIVE'
}

/** An event about one rollout; passed over when the service has been deleted meanwhile. */
const matter =
  (act: (matter: Matter) => void) =>
  (context: Context, due: Due): void => {
    const service = entry(ecsState(context).services, String(due.data.service))
    const rollout = service && rolloutOf(service, String(due.data.rollout))
    if (service?.status === 'ACTIVE' && rollout !== undefined) act({ context, service, rollout, due })
  }

const trip = ({ context, service, rollout }: Matter): void => {
  const { enabled, threshold } = breaker(service.configuration, service.desiredCount)
  const rolls = rollout.status === 'IN_PROGRESS' || rollout.status === 'ROLLBACK_IN_PROGRESS'
  if (rollout !== newest(service) || !rolls || !enabled) return
  if (leader(service).breakerCount >= threshold) failRollout(context, service, { cause: 'breaker' })
}

const watch = ({ context, service, rollout }: Matter): void => {
  if (rollout !== newest(service) || hasEnded(rollout) || rollout.status === 'ROLLBACK_IN_PROGRESS') return
  const triggered = ringing(context, rollout.configuration)
  rollout.alarms = { watched: true, triggered }
  if (triggered.length > 0 && rollout.status === 'IN_PROGRESS') failRollout(context, service, { cause: 'alarm' })
  else wake(context, service, { kind: 'alarms', after: pace.alarms, rollout: rollout.digits })
}

const takeUp = ({ context, service, rollout }: Matter): void => {
  if (rollout === newest(service) && rollout.status === 'ROLLBACK_REQUESTED')
    failRollout(context, service, { cause: 'user' })
}

const deregistered = ({ context, service, rollout, due }: Matter): void => {
  const count = Number(due.data.count)
  for (const { group } of targetGroups(rollout.spec))
    noteTargets(context, service, { what: 'deregistered', count, group })
  noteTargets(context, service, { what: 'draining', rollout: rollout.digits, count, later: 4 })
}

/** A rollout that was superseded ends while its service drains, too. */
const stop = (context: Context, due: Due): void => {
  const service = entry(ecsState(context).services, String(due.data.service))
  const rollout = service && rolloutOf(service, String(due.data.rollout))
  if (service !== undefined && rollout !== undefined) stopRollout(context, service, rollout)
}

const steady = (context: Context, due: Due): void => {
  const service = entry(ecsState(context).services, String(due.data.service))
  if (service?.status === 'ACTIVE') tellSteady(context, service, String(due.data.fact))
}

/** What ECS has scheduled, by kind of event. */
export const eventTable: Readonly<Record<string, (context: Context, due: Due) => void>> = {
  'ecs.task': stepTask,
  'ecs.turn': turn,
  'ecs.begin': matter(({ context, service, rollout }) => takeUpRollout(context, service, rollout)),
  'ecs.stop': stop,
  'ecs.trip': matter(trip),
  'ecs.alarms': matter(watch),
  'ecs.hook': matter(({ context, service, rollout, due }) =>
    stepHook(context, { service, rollout }, String(due.data.hook))
  ),
  'ecs.steady': steady,
  'ecs.delete-definition': endDefinition,
  'ecs.take-up': matter(takeUp),
  'ecs.deregistered': matter(deregistered)
}
