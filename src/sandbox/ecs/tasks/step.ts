import type { Context } from '../../kernel/context.ts'
import type { Due } from '../../kernel/due.ts'
import { schedule } from '../../kernel/schedule.ts'
import { containerSpecs } from '../definitions/container-spec.ts'
import { keptDefinition } from '../definitions/find-definition.ts'
import { pace } from '../pace.data.ts'
import { observeHealthy, observeRunning, observeStopped, observeUnhealthy } from '../rollout/fleet/observe.ts'
import { wake } from '../rollout/wake.ts'
import { ecsState, entry } from '../state.ts'
import { haltTask } from './halt.ts'
import { healthPlan } from './health-plan.ts'
import { writeLogs } from './logs.ts'
import { reasons } from './reasons.data.ts'
import { plannedFailure } from './start-failure.ts'
import { targetTrial } from './target-trial.ts'
import { isReclaimed, isSick, isWanted, type Task } from './task.ts'

type Step = (context: Context, task: Task, due: Due) => void

const after = (context: Context, task: Task, next: { step: string; after: number; reason?: string }): void => {
  const { after: wait, ...data } = next
  schedule(context, { kind: 'ecs.task', after: wait, data: { task: task.id, ...data } })
}

const pending: Step = (context, task) => {
  task.lastStatus = 'PENDING'
  task.version += 1
  const failure = plannedFailure(context, task)
  if (failure !== undefined) after(context, task, { ...failure, step: 'fail', after: failure.after - pace.pending })
  else if (task.script.start !== 'hang') after(context, task, { step: 'running', after: pace.running - pace.pending })
}

const running: Step = (context, task) => {
  task.lastStatus = 'RUNNING'
  task.startedAt = context.now
  task.version += 1
  for (const container of task.containers) container.status = 'RUNNING'
  writeLogs(context, task)
  observeRunning(context, task)
  const { start } = task.script
  if (start === 'crash' || start === 'flap') after(context, task, { step: 'exit', after: task.script.after })
  if (start === 'reclaim') after(context, task, { step: 'reclaim', after: task.script.after })
  const at = { state: ecsState(context), trial: targetTrial(context, task) }
  const health = healthPlan(keptDefinition(context, task.definition), task, at)
  after(context, task, { step: health.becomes, after: health.after })
}

const healthy: Step = (context, task) => {
  task.healthyAt = context.now
  if (task.checked) task.healthStatus = 'HEALTHY'
  observeHealthy(context, task)
}

const unhealthy: Step = (context, task) => {
  task.healthStatus = 'UNHEALTHY'
  observeUnhealthy(context, task)
}

/** Its protection is over, unless it was renewed. */
const unprotected: Step = (context, task) => {
  if (task.protectedUntil !== context.now) return
  delete task.protectedUntil
  const service = entry(ecsState(context).services, task.service ?? '')
  if (service !== undefined) wake(context, service, { kind: 'turn', after: pace.react })
}

const exit: Step = (context, task) => {
  const specs = containerSpecs(keptDefinition(context, task.definition))
  const container = task.containers.find(({ name }) => name === task.script.container)
  if (container === undefined) return
  container.status = 'STOPPED'
  container.exitCode = task.script.exitCode
  if (task.script.reason !== undefined) container.reason = task.script.reason
  if (!(specs.find(({ name }) => name === container.name)?.essential ?? true)) return
  task.executionStoppedAt = context.now
  const counted = task.healthyAt === undefined ? ({ failed: true } as const) : {}
  haltTask(context, task, { code: 'EssentialContainerExited', reason: reasons.essential, ...counted })
}

/** Its capacity is taken back: its service hears of it at once, and it is no failure of the task's. */
const reclaim: Step = (context, task) => {
  const { stopCode: code = 'SpotInterruption', reason = reasons.spot } = task.script
  haltTask(context, task, { code, reason })
  const service = entry(ecsState(context).services, task.service ?? '')
  if (service !== undefined) wake(context, service, { kind: 'turn', after: pace.react })
}

const deprovisioning: Step = (context, task) => {
  task.lastStatus = 'DEPROVISIONING'
  task.version += 1
  task.executionStoppedAt ??= context.now
  const signal = isSick(task) ? 137 : 143
  const said = isReclaimed(task) ? { [task.script.container]: task.script.exitCode } : {}
  for (const container of task.containers) {
    container.status = 'STOPPED'
    container.exitCode ??= said[container.name] ?? signal
  }
}

const stopped: Step = (context, task) => {
  task.lastStatus = 'STOPPED'
  task.stoppedAt = context.now
  task.version += 1
  after(context, task, { step: 'forget', after: pace.remembered })
  observeStopped(context, task)
}

const forget: Step = (context, task) => {
  const state = ecsState(context)
  delete state.tasks[task.id]
  const service = task.service === undefined ? undefined : entry(state.services, task.service)
  if (service !== undefined) service.tasks = service.tasks.filter(id => id !== task.id)
}

const drained: Step = (_, task) => {
  task.lastStatus = 'STOPPING'
}

const fail: Step = (context, task, due) => {
  const reason = String(due.data.reason)
  const container = task.containers.find(({ name }) => name === task.script.container)
  if (container !== undefined) container.reason = reason
  haltTask(context, task, { code: 'TaskFailedToStart', reason, failed: true })
}

const living: Readonly<Record<string, Step>> = {
  pending,
  running,
  fail,
  healthy,
  unhealthy,
  exit,
  reclaim,
  unprotected
}
const ending: Readonly<Record<string, Step>> = { drained, deprovisioning, stopped, forget }

/** Takes a task one step on its way; steps of a life that has been ended are passed over. */
export const stepTask = (context: Context, due: Due): void => {
  const task = entry(ecsState(context).tasks, String(due.data.task))
  if (task === undefined) return
  const step = String(due.data.step)
  if (isWanted(task)) living[step]?.(context, task, due)
  else ending[step]?.(context, task, due)
}
