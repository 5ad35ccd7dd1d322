import type { Context } from '../../kernel/context.ts'
import { numberMember } from '../../kernel/member.ts'
import { schedule } from '../../kernel/schedule.ts'
import { containerSpecs } from '../definitions/container-spec.ts'
import { keptDefinition } from '../definitions/find-definition.ts'
import { pace } from '../pace.data.ts'
import { drainTime } from './drain-time.ts'
import { isSick, type StopCode, type Task } from './task.ts'

/** How a task is ended: `failed` when the scheduler counts it as a failure. */
export type End = { readonly code: StopCode; readonly reason: string; readonly failed?: true }

/** Ends a task: it is on its way to STOPPED from here on. One that is already ending stays as it is. */
export const haltTask = (context: Context, task: Task, end: End): void => {
  if (task.desiredStatus === 'STOPPED') return
  task.desiredStatus = 'STOPPED'
  task.stoppingAt = context.now
  task.stopCode = end.code
  task.stoppedReason = end.reason
  if (end.failed) task.failed = true
  task.version += 1
  if (task.startedAt === undefined) haltPending(context, task)
  else haltRunning(context, task)
}

const haltPending = (context: Context, task: Task): void => {
  task.lastStatus = 'DEPROVISIONING'
  for (const container of task.containers) container.status = 'STOPPED'
  schedule(context, { kind: 'ecs.task', after: pace.failed, data: { task: task.id, step: 'stopped' } })
}

const haltRunning = (context: Context, task: Task): void => {
  const drains = task.balanced && task.stopCode !== 'EssentialContainerExited'
  const drained = drains ? drainTime(context, task) : 0
  const ended = drained + stopTime(context, task)
  task.lastStatus = drains ? 'DEACTIVATING' : 'STOPPING'
  if (drains) schedule(context, { kind: 'ecs.task', after: drained, data: { task: task.id, step: 'drained' } })
  const ending = { task: task.id, step: 'deprovisioning' }
  schedule(context, { kind: 'ecs.task', after: ended + pace.deprovisioning, data: ending })
  schedule(context, { kind: 'ecs.task', after: ended + pace.stopped, data: { task: task.id, step: 'stopped' } })
}

/** How long a task's containers let themselves be asked to end: those of one that fails its checks until they are killed. */
const stopTime = (context: Context, task: Task): number => {
  if (!isSick(task)) return 0
  const times = containerSpecs(keptDefinition(context, task.definition)).map(({ body }) => {
    const seconds = numberMember(body, 'stopTimeout')
    return seconds === undefined ? pace.stopTimeout : seconds * 1000
  })
  return Math.max(0, ...times)
}
