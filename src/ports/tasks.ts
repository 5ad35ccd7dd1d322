import type { FamilyRevision } from '../core/release/named.ts'
import type { TaskView } from '../core/rollout/task-view.ts'
import type { PlacementFailure } from '../core/run/placement.ts'
import type { TaskLaunch } from '../core/run/task-launch.ts'
import type { Definition } from '../core/task/definition.ts'

export type { ContainerView, TaskView } from '../core/rollout/task-view.ts'

/** Where the lines of one container of one task lie; without a region, the place's own. */
export type LogAddress = { readonly group: string; readonly stream: string; readonly region?: string }

/** A task to run once. The same token never runs a second one. */
export type TaskOrder = {
  readonly cluster: string
  readonly taskDefinition: FamilyRevision
  readonly launch: TaskLaunch
  readonly overrides?: Definition
  readonly token: string
  readonly startedBy: string
}

/** What RunTask answered: the task, or why no place was found for it. */
export type Started = { readonly task?: TaskView; readonly failures: readonly PlacementFailure[] }

/** Lines from a token on, oldest first, and the token of what comes after them. */
export type LogPage = { readonly lines: readonly string[]; readonly next?: string }

/** Tasks of one account and region, and what they logged. */
export type Tasks = {
  ofService(cluster: string, service: string, status: 'RUNNING' | 'STOPPED'): Promise<readonly TaskView[]>
  /** One task by its ARN; `undefined` when ECS does not know it, or not yet. */
  describe(cluster: string, arn: string): Promise<TaskView | undefined>
  /** Runs one task; an unclear answer is asked again with the same token. */
  run(order: TaskOrder): Promise<Started>
  /** Stops a task; one that has ended already is left as it is. */
  stop(cluster: string, arn: string, reason: string): Promise<void>
  /** The last lines of a stream, oldest first; `undefined` when there is no such group or stream. */
  logTail(stream: LogAddress, lines: number): Promise<readonly string[] | undefined>
  /** The next lines of a stream, from its begin or from a token on; `undefined` while there is no such stream. */
  logPage(stream: LogAddress, from?: string): Promise<LogPage | undefined>
}
