import type { Input } from '../../kernel/operation.ts'
import type { TaskRule } from '../../kernel/world.ts'
import type { Tag } from '../tags/tag.ts'
import type { Script } from './script.ts'

/** Where a task stands, in ECS's words. */
export type TaskStatus =
  | 'PROVISIONING'
  | 'PENDING'
  | 'RUNNING'
  | 'DEACTIVATING'
  | 'STOPPING'
  | 'DEPROVISIONING'
  | 'STOPPED'

/** Why a task stopped, in ECS's words. */
export type StopCode =
  | 'TaskFailedToStart'
  | 'EssentialContainerExited'
  | 'UserInitiated'
  | 'ServiceSchedulerInitiated'
  | NonNullable<TaskRule['stop-code']>

/** One container of a task. */
export type TaskContainer = {
  readonly name: string
  readonly id: string
  readonly image: string
  /** What was pulled; shown once it is. */
  readonly digest?: string
  status: 'PENDING' | 'RUNNING' | 'STOPPED'
  exitCode?: number
  reason?: string
}

/** One task. Times are virtual milliseconds since the Unix epoch. */
export type Task = {
  readonly id: string
  readonly cluster: string
  /** The task definition, `family:7`. */
  readonly definition: string
  /** Of a service's task: the service's key and the rollout's digits. */
  readonly service?: string
  readonly rollout?: string
  readonly createdAt: number
  readonly group: string
  readonly startedBy?: string
  /** Launch type, platform, network and the like, as shown. */
  readonly launch: Input
  readonly overrides: Input
  /** The container instance that it stands on, where the cluster was said to have some. */
  instance?: string
  /** Its instance drains or is gone, and its service takes it away. */
  leaving?: true
  tags: readonly Tag[]
  /** How it will behave. */
  readonly script: Script
  /** Whether it takes traffic from a load balancer. */
  readonly balanced: boolean
  /** Whether one of its containers has a health check. */
  readonly checked: boolean
  containers: TaskContainer[]
  lastStatus: TaskStatus
  desiredStatus: 'RUNNING' | 'STOPPED'
  healthStatus: 'UNKNOWN' | 'HEALTHY' | 'UNHEALTHY'
  startedAt?: number
  /** When it first counted as healthy. */
  healthyAt?: number
  stoppingAt?: number
  executionStoppedAt?: number
  stoppedAt?: number
  stopCode?: StopCode
  stoppedReason?: string
  /** It ended in a way that the scheduler counts as a failure. */
  failed?: true
  /** Until when neither rollouts nor scaling in may stop it. */
  protectedUntil?: number
  version: number
}

/** Whether a task still takes room: it has not reached STOPPED. */
export const isLive = (task: Task): boolean => task.lastStatus !== 'STOPPED'

/** Whether a task is meant to run on. */
export const isWanted = (task: Task): boolean => task.desiredStatus === 'RUNNING'

/** Whether a task counts as healthy for a rollout. */
export const isHealthy = (task: Task): boolean => isWanted(task) && task.healthyAt !== undefined && !isSick(task)

/** Whether a task is on its way to RUNNING. */
export const isPending = (task: Task): boolean => task.lastStatus === 'PROVISIONING' || task.lastStatus === 'PENDING'

/** Whether a task is protected from rollouts and scaling in: not where it fails its health checks. */
export const isProtected = (task: Task): boolean => task.protectedUntil !== undefined && !isSick(task)

/** Whether a task fails its health checks. */
export const isSick = (task: Task): boolean => task.healthStatus === 'UNHEALTHY'

/** Whether a task was ended because its capacity was taken back. */
export const isReclaimed = ({ stopCode, script }: Task): boolean =>
  stopCode !== undefined && stopCode === script.stopCode
