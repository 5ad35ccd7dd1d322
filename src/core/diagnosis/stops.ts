import type { ContainerName } from '../release/named.ts'
import type { AttachmentView, ContainerView, TaskView } from '../rollout/task-view.ts'
import { between, type Duration } from '../time/instant.ts'
import { grouped } from './grouped.ts'

/** How one container of a stopped task ended. */
export type ContainerEnd = { readonly name: ContainerName; readonly exitCode?: number; readonly reason?: string }

/** One distinct way in which tasks stopped, and how many did. `task` is the id of the latest. */
export type Stop = {
  readonly count: number
  readonly stopCode?: string
  readonly reason?: string
  readonly containers: readonly ContainerEnd[]
  readonly lived?: Duration
  /** What ECS says of a volume or network interface that failed. */
  readonly attached?: readonly string[]
  readonly task: string
}

/** What differs between two tasks that failed alike: ids, addresses, how often something was retried. */
const passing =
  /\b[0-9a-f]{32}\b|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\bRequestID: [\w-]*|\d+\.\d+\.\d+\.\d+:\d+|retried \d+ times?(\(s\))?|retried \d+ time\(s\)/g

/** A text without what differs between two like ones. */
export const alike = (text: string): string => text.replaceAll(passing, '…')

/** What an attachment of a task is called, how it is and why. */
export const attachmentText = ({ type, status, reason }: AttachmentView): string =>
  `${type} ${status}${reason === undefined ? '' : `: ${reason}`}`

/** The distinct ways in which tasks stopped, the most frequent first; each keeps the words of its latest task. What ECS's scheduler stopped because it scaled says nothing. */
export const stops = (tasks: readonly TaskView[]): readonly Stop[] => {
  const latestFirst = tasks
    .filter(task => !isScaled(task))
    .sort((a, b) => (b.stoppedAt ?? '').localeCompare(a.stoppedAt ?? ''))
  return grouped(latestFirst, sameness)
    .map(([latest, ...others]) => stopOf(latest, others.length + 1))
    .sort((a, b) => b.count - a.count)
}

const isScaled = ({ stoppedReason = '' }: TaskView): boolean => /^Scaling activity initiated by/.test(stoppedReason)

const sameness = (task: TaskView): string =>
  JSON.stringify([
    task.stopCode,
    alike(task.stoppedReason ?? ''),
    ends(task).map(end => [end.name, end.exitCode, alike(end.reason ?? '')]),
    attached(task).map(alike)
  ])

const ends = (task: TaskView): readonly ContainerEnd[] => task.containers.map(endOf)

/** What was merely on its way when the task stopped tells nothing. */
const attached = ({ attachments = [] }: TaskView): readonly string[] =>
  attachments.filter(({ status, reason }) => status === 'FAILED' || reason !== undefined).map(attachmentText)

const endOf = ({ name, exitCode, reason }: ContainerView): ContainerEnd => ({
  name,
  ...(exitCode === undefined ? {} : { exitCode }),
  ...(reason === undefined ? {} : { reason })
})

const livedOf = ({ startedAt, endedAt, stoppedAt }: TaskView): Duration | undefined => {
  const end = endedAt ?? stoppedAt
  return startedAt === undefined || end === undefined ? undefined : between(startedAt, end)
}

const stopOf = (task: TaskView, count: number): Stop => {
  const lived = livedOf(task)
  return {
    count,
    containers: ends(task),
    task: task.id,
    ...(task.stopCode === undefined ? {} : { stopCode: task.stopCode }),
    ...(task.stoppedReason === undefined ? {} : { reason: task.stoppedReason }),
    ...(lived === undefined ? {} : { lived }),
    ...(attached(task).length === 0 ? {} : { attached: attached(task) })
  }
}

/** The container that ended a task: the first that left with another code than zero or with a reason, else the first of all. */
export const culprit = (stop: Stop): ContainerEnd | undefined =>
  stop.containers.find(({ exitCode, reason }) => (exitCode ?? 0) !== 0 || reason !== undefined) ?? stop.containers[0]

/** The way of stopping that says most: the most frequent one. */
export const tellingStop = ([first]: readonly Stop[]): Stop | undefined => first
