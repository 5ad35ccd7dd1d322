import type { TaskView } from '../core/rollout/task-view.ts'

export type { ContainerView, TaskView } from '../core/rollout/task-view.ts'

/** Tasks of one account and region, and the last lines they logged. */
export type Tasks = {
  ofService(cluster: string, service: string, status: 'RUNNING' | 'STOPPED'): Promise<readonly TaskView[]>
  /** The last lines of a stream, oldest first; `undefined` when there is no such group or stream. */
  logTail(
    stream: { readonly group: string; readonly stream: string; readonly region?: string },
    lines: number
  ): Promise<readonly string[] | undefined>
}
