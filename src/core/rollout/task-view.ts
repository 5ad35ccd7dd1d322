import type { ContainerName, Digest, FamilyRevision } from '../release/named.ts'
import type { Instant } from '../time/instant.ts'

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
  /** When its containers had ended; it is STOPPED some seconds later. */
  readonly endedAt?: Instant
  readonly stoppedAt?: Instant
  readonly stopCode?: string
  readonly stoppedReason?: string
  readonly containers: readonly ContainerView[]
}
