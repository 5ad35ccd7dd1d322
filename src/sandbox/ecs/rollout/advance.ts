import type { Context } from '../../kernel/context.ts'
import { pace } from '../pace.data.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { haltTask } from '../tasks/halt.ts'
import { reasons } from '../tasks/reasons.data.ts'
import { isPending, isWanted, type Task } from '../tasks/task.ts'
import { bounds, census } from './census.ts'
import { isEarly } from './early.ts'
import { finishRollout } from './finish.ts'
import { isHalted, leader, newest, rolloutOf } from './leader.ts'
import { facts, note } from './note.ts'
import { type Leave, planRolling } from './plan-rolling.ts'
import { startTasks } from './start-tasks.ts'
import { targetGroups } from './target-group.ts'
import { wake } from './wake.ts'

/** The scheduler looks at a service with a rolling deployment and does what can be done now. */
export const advanceRolling = (context: Context, service: ServiceRecord): void => {
  const counted = census(context, service)
  const plan = planRolling(counted, bounds(service), leave(context, service))
  const [rollout, replaced] = [leader(service), plan.unwell.length]
  startTasks(context, service, { rollout, count: plan.start, replaced })
  stopUnwell(context, service, plan.unwell)
  stopTasks(context, service, plan.excess)
  const early = isEarly(service, counted)
  stopTasks(context, service, early ? counted.others.filter(isWanted) : plan.old)
  if (plan.stuck && facts(service)[0]?.what !== 'stuck') note(context, service, { what: 'stuck' })
  finishRollout(context, service, census(context, service))
}

const leave = (context: Context, service: ServiceRecord): Leave => {
  const [rollout, first] = [newest(service), leader(service)]
  if (isHalted(service)) return { start: false, stop: service.desiredCount === 0 }
  const held = context.now < first.heldUntil
  if (first === rollout) {
    const begun = context.now >= rollout.startsAt
    return { start: begun && !held, stop: begun }
  }
  return { start: !held && context.now >= (rollout.rollback?.startedAt ?? 0) + pace.rollbackStart, stop: true }
}

/** Stops tasks that fail their health checks. */
export const stopUnwell = (context: Context, service: ServiceRecord, tasks: readonly Task[]): void => {
  for (const task of tasks) {
    const target = targetGroups(rolloutOf(service, task.rollout)?.spec ?? leader(service).spec)[0]
    const bad = task.balanced && target !== undefined && !task.checked ? { target } : {}
    note(context, service, { what: 'unhealthy', task: task.id, ...bad })
    const reason = 'target' in bad ? reasons.target.replace('{0}', bad.target.group) : reasons.health
    haltTask(context, task, { code: 'ServiceSchedulerInitiated', reason, failed: true })
  }
  if (tasks.length > 0) note(context, service, { what: 'stopped', tasks: tasks.map(task => task.id), later: 1 })
}

/** Stops tasks that a service no longer needs, in the scheduler's name. */
export const stopTasks = (context: Context, service: ServiceRecord, tasks: readonly Task[]): void => {
  const pending = tasks.filter(isPending)
  const running = tasks.filter(task => !isPending(task))
  for (const task of tasks) {
    const reason = reasons.scaling.replace('{0}', task.rollout ?? '')
    haltTask(context, task, { code: 'ServiceSchedulerInitiated', reason })
  }
  if (running.length > 0) note(context, service, { what: 'stopped', tasks: running.map(task => task.id) })
  if (pending.length > 0) note(context, service, { what: 'stopped-pending', count: pending.length })
  for (const rollout of new Set(running.filter(task => task.balanced).flatMap(task => task.rollout ?? []))) {
    const count = running.filter(task => task.rollout === rollout).length
    wake(context, service, { kind: 'turn', after: pace.drained })
    wake(context, service, { kind: 'deregistered', after: pace.deregistered, rollout, count })
  }
}
