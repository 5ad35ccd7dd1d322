import type { Rollout } from '../../ecs/rollout/rollout.ts'
import type { Task } from '../../ecs/tasks/task.ts'

/** How a bar looks: what it stands for. */
export type BarKind = 'going' | 'good' | 'back' | 'bad' | 'starting' | 'running' | 'healthy' | 'stopping' | 'failed'

/** A span of time, in virtual milliseconds, with a word on it and a sentence about it. */
export type Bar = {
  readonly from: number
  readonly to: number
  readonly kind: BarKind
  readonly label: string
  readonly title: string
}

const kinds: Readonly<Record<string, BarKind>> = {
  SUCCESSFUL: 'good',
  STOPPED: 'bad',
  ROLLBACK_REQUESTED: 'back',
  ROLLBACK_IN_PROGRESS: 'back',
  ROLLBACK_SUCCESSFUL: 'back',
  ROLLBACK_FAILED: 'bad'
}

/** A rollout from its creation to its end, or to now. */
export const rolloutBar = (rollout: Rollout, now: number): Bar => {
  const { taskDefinition } = rollout.spec
  const why = rollout.statusReason === undefined ? '' : `: ${rollout.statusReason}`
  return {
    from: rollout.createdAt,
    to: rollout.finishedAt ?? now,
    kind: kinds[rollout.status] ?? 'going',
    label: `${taskDefinition} ${rollout.status}`,
    title: `rollout ${rollout.digits} of ${taskDefinition}, ${rollout.status}${why}`
  }
}

/** The phases of a task's life, one after the other. */
export const taskBars = (task: Task, now: number): readonly Bar[] => {
  const end = task.stoppedAt ?? now
  const halt = task.stoppingAt ?? end
  const ran = task.startedAt ?? halt
  const well = task.healthyAt ?? halt
  const title = titleOf(task)
  const phase = (from: number, to: number, kind: BarKind): readonly Bar[] =>
    to > from ? [{ from, to, kind, label: '', title }] : []
  return [
    ...phase(task.createdAt, Math.min(ran, halt), 'starting'),
    ...phase(ran, Math.min(well, halt), 'running'),
    ...phase(well, halt, task.failed === true ? 'running' : 'healthy'),
    ...phase(halt, end, task.failed === true ? 'failed' : 'stopping')
  ]
}

/** A task that belongs to no service, as one bar that says how it ended. */
export const loneBar = (task: Task, now: number): Bar => {
  const codes = task.containers.flatMap(({ exitCode }) => (exitCode === undefined ? [] : [exitCode]))
  const ended = task.lastStatus === 'STOPPED'
  const well = codes.length === task.containers.length && codes.every(code => code === 0)
  const how = codes.length > 0 ? `exit ${codes.join(', ')}` : (task.stopCode ?? task.lastStatus)
  return {
    from: task.createdAt,
    to: task.stoppedAt ?? now,
    kind: !ended ? 'going' : well ? 'good' : 'bad',
    label: `${task.definition} ${ended ? how : task.lastStatus}`,
    title: titleOf(task)
  }
}

const titleOf = (task: Task): string => {
  const why = task.stoppedReason === undefined ? '' : ` ${task.stopCode}: ${task.stoppedReason}`
  return `task ${task.id} of ${task.definition}, ${task.lastStatus}.${why}`
}
