import type { Context } from '../../../kernel/context.ts'
import { pace } from '../../pace.data.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { haltTask } from '../../tasks/halt.ts'
import { reasons } from '../../tasks/reasons.data.ts'
import { isPending, isProtected, type Task } from '../../tasks/task.ts'
import { countFailure } from '../failing/failure.ts'
import { leader, rolloutOf } from '../leader.ts'
import { facts, note } from '../note.ts'
import { wake } from '../wake.ts'
import { targetGroups } from './target-group.ts'

/** Stops tasks that fail their health checks, which counts from then on. */
export const stopUnwell = (context: Context, service: ServiceRecord, tasks: readonly Task[]): void => {
  for (const task of tasks) {
    const target = targetGroups(rolloutOf(service, task.rollout)?.spec ?? leader(service).spec)[0]
    const bad = task.balanced && target !== undefined && !task.checked ? { target } : {}
    note(context, service, { what: 'unhealthy', task: task.id, ...bad })
    const reason = 'target' in bad ? reasons.target.replace('{0}', bad.target.group) : reasons.health
    haltTask(context, task, { code: 'ServiceSchedulerInitiated', reason })
    const rollout = rolloutOf(service, task.rollout)
    if (rollout !== undefined) countFailure(context, { service, rollout }, pace.stopped + pace.trip)
  }
  if (tasks.length > 0) note(context, service, { what: 'stopped', tasks: tasks.map(task => task.id), later: 1 })
  if (tasks.length > 0) wake(context, service, { kind: 'turn', after: pace.sickGone })
  tellDraining(context, service, { tasks, after: pace.sickDeregistered })
}

/** Says, a while later, that tasks were taken out of their target groups. */
export const tellDraining = (
  context: Context,
  service: ServiceRecord,
  { tasks, after }: { readonly tasks: readonly Task[]; readonly after: number }
): void => {
  const balanced = tasks.filter(task => task.balanced)
  for (const rollout of new Set(balanced.flatMap(task => task.rollout ?? []))) {
    const count = balanced.filter(task => task.rollout === rollout).length
    wake(context, service, { kind: 'deregistered', after, rollout, count })
  }
}

/** Stops tasks that a service no longer needs, in the scheduler's name, but for those that are protected; that is told once in six hours. */
export const stopTasks = (context: Context, service: ServiceRecord, tasks: readonly Task[]): void => {
  const kept = tasks.filter(isProtected)
  for (const rollout of new Set(kept.flatMap(task => task.rollout ?? []))) {
    const count = kept.filter(task => task.rollout === rollout).length
    if (!isTold(context, service, { rollout, count })) note(context, service, { what: 'protected', rollout, count })
  }
  endTasks(
    context,
    service,
    tasks.filter(task => !isProtected(task))
  )
}

const isTold = (
  context: Context,
  service: ServiceRecord,
  { rollout, count }: { readonly rollout: string; readonly count: number }
): boolean =>
  facts(service).some(
    fact =>
      fact.what === 'protected' &&
      fact.rollout === rollout &&
      fact.count === count &&
      fact.at > context.now - pace.repeated
  )

/** Stops tasks of a service in the scheduler's name, protected or not. */
export const endTasks = (context: Context, service: ServiceRecord, tasks: readonly Task[]): void => {
  const pending = tasks.filter(isPending)
  const running = tasks.filter(task => !isPending(task))
  for (const task of tasks) {
    const reason = reasons.scaling.replace('{0}', task.rollout ?? '')
    haltTask(context, task, { code: 'ServiceSchedulerInitiated', reason })
  }
  const set = service.controller === 'EXTERNAL' && tasks[0]?.rollout !== undefined ? { set: tasks[0].rollout } : {}
  if (running.length > 0) note(context, service, { what: 'stopped', tasks: running.map(task => task.id), ...set })
  if (pending.length > 0) note(context, service, { what: 'stopped-pending', count: pending.length, ...set })
  if (running.some(task => task.balanced)) wake(context, service, { kind: 'turn', after: pace.drained })
  tellDraining(context, service, { tasks: running, after: pace.deregistered })
}
