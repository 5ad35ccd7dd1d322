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

/** What ECS attaches to a task, such as a network interface or an EBS volume: its type and status in ECS's words, and why it failed. */
export type AttachmentView = { readonly type: string; readonly status: string; readonly reason?: string }

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
  /** Only those that are not in place yet, or failed. */
  readonly attachments?: readonly AttachmentView[]
  readonly containers: readonly ContainerView[]
}
