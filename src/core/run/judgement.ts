import type { ContainerName } from '../release/named.ts'
import type { ContainerView, TaskView } from '../rollout/task-view.ts'
import type { Definition } from '../task/definition.ts'
import { essentialContainers } from './counting.ts'

/** How a task ended: whether it did what it was run for, its exit code, and in words why not. */
export type Judgement =
  | { readonly ok: true; readonly exitCode: 0 }
  | { readonly ok: false; readonly exitCode?: number; readonly reason: string }

/** Stop codes of an end that came from outside: a container may have ended well because it was asked to, not because it was done. */
const cutShort: readonly string[] = [
  'UserInitiated',
  'ServiceSchedulerInitiated',
  'SpotInterruption',
  'TerminationNotice',
  'InfrastructureHealth'
]

/** Whether nothing more is to be waited for: the task stopped, or all containers that count have ended, and why is certain: while a task is stopping, only its stop code tells an end by itself from one that was asked for. */
export const isOver = (task: TaskView, counting: readonly ContainerName[]): boolean => {
  const seen = ends(task, counting)
  const over = seen.every(({ status, exitCode }) => status === 'STOPPED' && exitCode !== undefined)
  const certain = task.stopCode !== undefined || task.status === 'RUNNING'
  return task.status === 'STOPPED' || (seen.length > 0 && over && certain)
}

/** The essential container that ended while one that counts still ran: ECS then asks the others to end, and one that does so in order has exit code 0 without being done. */
export const endedFirst = (
  definition: Definition,
  task: TaskView,
  counting: readonly ContainerName[]
): ContainerView | undefined => {
  const going = ends(task, counting).some(({ status }) => status === 'RUNNING')
  const others = essentialContainers(definition).filter(name => !counting.includes(name))
  return going ? ends(task, others).find(({ exitCode }) => exitCode !== undefined) : undefined
}

/** A judgement of what another container ended before it was done. */
export const cutBy = (judged: Judgement, first: ContainerView | undefined): Judgement =>
  !judged.ok || first === undefined
    ? judged
    : {
        ok: false,
        exitCode: 0,
        reason: `It was asked to end because the essential container "${first.name}" had ended (exit code ${first.exitCode}), so nothing says that it was done.`
      }

/** Judges a task by the containers that count; how any other container ended says nothing. */
export const judgement = (task: TaskView, counting: readonly ContainerName[]): Judgement => {
  const seen = ends(task, counting)
  const bad = seen.find(({ exitCode }) => exitCode !== 0)
  if (seen.length === 0) return { ok: false, reason: `Nothing is known of the container "${counting.join('", "')}".` }
  const well = seen.find(({ exitCode }) => exitCode === 0)
  if (bad !== undefined) return failed(task, bad, well)
  if (cutShort.includes(task.stopCode ?? ''))
    return {
      ok: false,
      exitCode: 0,
      reason: `It was stopped from outside before it ended by itself (${words(task)}), so nothing says that it was done.`
    }
  return { ok: true, exitCode: 0 }
}

const ends = ({ containers }: TaskView, counting: readonly ContainerName[]): readonly ContainerView[] =>
  containers.filter(({ name }) => counting.includes(name))

const failed = (task: TaskView, bad: ContainerView, well: ContainerView | undefined): Judgement => {
  const { name, exitCode, reason } = bad
  const known = reason === undefined || words(task).includes(reason)
  if (exitCode === undefined)
    return {
      ok: false,
      reason: `The container "${name}" never ended by itself${known ? '' : ` (${reason})`}: ${words(task)}.`
    }
  const more = reason === undefined ? '' : ` (${reason})`
  const said = `The container "${name}" ended with exit code ${exitCode}${more}.`
  return { ok: false, exitCode, reason: [said, beside(bad, well)].filter(part => part !== undefined).join(' ') }
}

/** Where one container ended well and another was asked to end, the first may be all that was wanted: only the reader knows. */
const beside = ({ exitCode, reason }: ContainerView, well: ContainerView | undefined): string | undefined =>
  well === undefined || reason !== undefined || !asked.includes(exitCode ?? 0)
    ? undefined
    : `"${well.name}" ended well, and ECS ends a task with its first essential container: where only that one decides, name it with "container", or let the other be "essential": false.`

/** Exit codes of a container that was asked to end (SIGTERM), or did not and was killed. */
const asked: readonly number[] = [143, 137]

const words = ({ stopCode, stoppedReason }: TaskView): string =>
  [stopCode, stoppedReason].filter(part => part !== undefined).join(': ') || 'ECS gives no reason'
