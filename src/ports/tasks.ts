import type { ContainerName, Digest, FamilyRevision } from '../core/release/named.ts'
import type { Instant } from '../core/time/instant.ts'

/** One container of a task. */
export type ContainerView = {
  readonly name: ContainerName
  readonly digest?: Digest
  readonly exitCode?: number
  readonly reason?: string
  readonly status?: string
  readonly health?: string
}

/** One task. `startedBy` is the id of the deployment that started it. */
export type TaskView = {
  readonly arn: string
  readonly id: string
  readonly revision: FamilyRevision
  readonly status: string
  readonly health?: string
  readonly startedBy?: string
  readonly createdAt?: Instant
  readonly startedAt?: Instant
  readonly stoppedAt?: Instant
  readonly stopCode?: string
  readonly stoppedReason?: string
  readonly containers: readonly ContainerView[]
}

/** Tasks of one account and region, and the last lines they logged. */
export type Tasks = {
  ofService(cluster: string, service: string, status: 'RUNNING' | 'STOPPED'): Promise<readonly TaskView[]>
  /** The last lines of a stream, oldest first; `undefined` when there is no such group or stream. */
  logTail(
    stream: { readonly group: string; readonly stream: string; readonly region?: string },
    lines: number
  ): Promise<readonly string[] | undefined>
}
