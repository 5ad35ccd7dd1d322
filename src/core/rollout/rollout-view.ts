import type { ContainerName, Digest, FamilyRevision } from '../release/named.ts'
import type { Instant } from '../time/instant.ts'

/** ECS's nine states of a service deployment. */
export type RolloutStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'SUCCESSFUL'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED'

/** One ECS service deployment. `target` is the ARN of the service revision it wants. */
export type RolloutView = {
  readonly arn: string
  readonly status: RolloutStatus
  readonly reason?: string
  readonly createdAt: Instant
  readonly startedAt?: Instant
  readonly finishedAt?: Instant
  readonly target?: string
  readonly requested: number
  readonly running: number
  readonly pending: number
  readonly breaker?: { readonly status: string; readonly failures: number; readonly threshold: number }
  readonly alarms?: { readonly status: string; readonly triggered: readonly string[] }
  readonly rollback?: { readonly reason?: string; readonly to?: string }
  /** Lifecycle stage of a rollout that shifts traffic. */
  readonly stage?: string
  /** Share of traffic that the new revision is to have, in percent. */
  readonly traffic?: { readonly production: number; readonly test?: number }
  /** Whether it has PAUSE hooks. */
  readonly pausable?: true
  /** The PAUSE hook at which it waits for somebody's word, until when, and what ECS does by itself then. */
  readonly paused?: { readonly hook: string; readonly until?: Instant; readonly then?: 'ROLLBACK' | 'CONTINUE' }
}

/** What a service revision runs: immutable. */
export type ServiceRevisionView = {
  readonly arn: string
  readonly taskDefinition: FamilyRevision
  readonly images: readonly { readonly container: ContainerName; readonly image: string; readonly digest?: Digest }[]
  readonly createdAt: Instant
}
