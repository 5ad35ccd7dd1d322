import type { Input } from '../../kernel/operation.ts'
import type { TaskSet } from '../task-sets/task-set.ts'
import type { Cause, Fact } from './fact.ts'
import type { Lifecycle } from './stages/lifecycle.ts'

/**
 * What a service revision fixes: a change of the task definition, by name (`family:7`), or of a member starts a rollout.
 * A green one stands in the alternate target groups.
 */
export type Spec = { readonly taskDefinition: string; readonly members: Input; readonly green?: true }

/** Where a service deployment stands, in ECS's words. */
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

/**
 * One ECS service deployment: `deployments[]`, service deployments, service revisions and events are views of it.
 * Times are virtual milliseconds since the Unix epoch.
 */
export type Rollout = {
  /** The number of `ecs-svc/…` and of the service revision. */
  readonly digits: string
  /** The id of the service deployment. */
  readonly short: string
  readonly spec: Spec
  readonly createdAt: number
  /** When the service deployment shows. */
  readonly listedAt: number
  /** When its first tasks start. */
  startsAt: number
  /** The rollouts, by digits, whose revisions it replaces. */
  readonly sources: readonly string[]
  /** The deployment configuration when it began. */
  readonly configuration: Input
  /** Digests by container name, resolved when its first task started. */
  images: Record<string, string>
  status: RolloutStatus
  statusReason?: string
  startedAt?: number
  finishedAt?: number
  /** When all that it replaced was gone, and its deployment COMPLETED: its service deployment may have succeeded before. */
  completedAt?: number
  stoppedAt?: number
  updatedAt: number
  /** A newer rollout took its place before it ended. */
  superseded?: true
  cause?: Cause
  /** Set when it is given up for an earlier rollout, `to` being absent when there is none to go back to. */
  rollback?: { readonly reason: string; readonly startedAt: number; readonly to?: string }
  /** Failed tasks in a row, and those that the circuit breaker counts. */
  failedTasks: number
  breakerCount: number
  /** What the circuit breaker had counted, and of how many, when it ended. */
  tally?: { readonly failures: number; readonly threshold: number }
  /** Rounds of tasks that could not start, and until when the scheduler waits before the next one. */
  rounds: number
  heldUntil: number
  alarms: { readonly watched: boolean; readonly triggered: readonly string[] }
  /** When all tasks were healthy for the first time, where alarms are watched on from there. */
  bakedFrom?: number
  /** Where it stands, if it shifts traffic. */
  lifecycle?: Lifecycle
  facts: Fact[]
  /** What it is as a task set, where another controller than ECS made it: it has no service deployment then. */
  set?: TaskSet
}

const ended: readonly RolloutStatus[] = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']

/** Whether a rollout has reached a state that never changes again. */
export const hasEnded = (rollout: Rollout): boolean => ended.includes(rollout.status)
