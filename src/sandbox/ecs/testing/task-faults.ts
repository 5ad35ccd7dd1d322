import { must } from './must.ts'
import type { Seen } from './seen.ts'

type Json = ReturnType<typeof JSON.parse>

const order = ['PROVISIONING', 'PENDING', 'RUNNING', 'DEACTIVATING', 'STOPPING', 'DEPROVISIONING', 'STOPPED']

/** How tasks were when they were last seen, by ARN. */
export type Tasks = Map<string, Json>

/** What is wrong with the tasks, which `known` remembers as they were. */
export const taskFaults = ({ service, tasks, now }: Seen, known: Tasks): readonly string[] => {
  const ids = [...service.deployments, ...(service.taskSets ?? [])].map((row: Json) => row.id)
  const wanted = tasks.filter(task => task.desiredStatus === 'RUNNING')
  const live = tasks.filter(task => task.lastStatus !== 'STOPPED')
  const count = (...statuses: readonly string[]): number =>
    wanted.filter(task => statuses.includes(task.lastStatus)).length
  const faults = tasks.flatMap(task => lifeFaults(task, known.get(task.taskArn), now))
  for (const task of tasks) known.set(task.taskArn, task)
  if (tasks.length >= 100) return faults
  return [
    ...faults,
    ...must(
      live.every(task => ids.includes(task.startedBy)),
      'every task is of a deployment that shows'
    ),
    ...must(count('RUNNING') === service.runningCount, 'running tasks are counted'),
    ...must(count('PROVISIONING', 'PENDING') === service.pendingCount, 'pending tasks are counted')
  ]
}

const lifeFaults = (task: Json, before: Json, now: number): readonly string[] => {
  const stops = task.desiredStatus === 'STOPPED'
  const { createdAt, startedAt, stoppingAt, stoppedAt } = task
  const times = [createdAt, startedAt, stoppingAt, stoppedAt, now].filter(at => at !== undefined)
  const again = before?.lastStatus === 'STOPPED' && JSON.stringify(before) !== JSON.stringify(task)
  return [
    ...must(
      order.indexOf(task.lastStatus) >= order.indexOf(before?.lastStatus ?? 'PROVISIONING'),
      `${task.lastStatus} after ${before?.lastStatus}`
    ),
    ...must(
      times.every((at, n) => n === 0 || at >= times[n - 1]),
      `times of a task go on: ${times}`
    ),
    ...must(!again, 'a STOPPED task stays as it is'),
    ...must(stops === (task.stopCode !== undefined), `a task that is to be ${task.desiredStatus} has ${task.stopCode}`),
    ...must(
      (task.lastStatus === 'STOPPED') === (task.stoppedAt !== undefined),
      `${task.lastStatus} has an end or none`
    ),
    ...must(task.stopCode !== 'TaskFailedToStart' || task.startedAt === undefined, 'what failed to start did not start')
  ]
}
