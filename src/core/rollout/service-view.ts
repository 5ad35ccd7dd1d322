import type { FamilyRevision } from '../release/named.ts'
import type { TaskLaunch } from '../run/task-launch.ts'
import type { Instant } from '../time/instant.ts'

/** One entry of an ECS service's `deployments[]`. */
export type DeploymentView = {
  readonly id: string
  readonly status: string
  readonly taskDefinition: FamilyRevision
  readonly rolloutState?: 'COMPLETED' | 'FAILED' | 'IN_PROGRESS'
  readonly reason?: string
  readonly desired: number
  readonly running: number
  readonly pending: number
  readonly failedTasks: number
  readonly createdAt: Instant
}

/** An ECS service as a deployer sees it. */
export type ServiceView = {
  readonly name: string
  readonly arn: string
  readonly cluster: string
  readonly status: 'ACTIVE' | 'DRAINING' | 'INACTIVE'
  readonly controller: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL'
  readonly express: boolean
  readonly strategy: 'ROLLING' | 'BLUE_GREEN' | 'LINEAR' | 'CANARY'
  /** Absent where an external controller has made no primary task set. */
  readonly taskDefinition?: FamilyRevision
  readonly desired: number
  readonly running: number
  readonly pending: number
  readonly breaker: { readonly enable: boolean; readonly rollback: boolean }
  /** Healthy tasks that must and may be there during a rolling deployment, in percent of those wanted. */
  readonly percent?: { readonly min: number; readonly max: number }
  /** CloudWatch alarms that ECS watches during a rollout. */
  readonly alarms?: { readonly enable: boolean; readonly rollback: boolean; readonly names: readonly string[] }
  /** PRIMARY first. */
  readonly deployments: readonly DeploymentView[]
  /** Newest first. */
  readonly events: readonly { readonly id: string; readonly at: Instant; readonly message: string }[]
  /** ARN of the service deployment under way, where ECS names it. */
  readonly rollout?: string
  /** Network and capacity of its tasks. */
  readonly launch?: TaskLaunch
  /** ARNs of the target groups behind which it stands; two together where ECS shifts traffic between them. */
  readonly targetGroups?: readonly (readonly string[])[]
  readonly tags: Readonly<Record<string, string>>
}

/** The deployment that ECS works towards; `undefined` for controllers that keep none. */
export const primary = (service: ServiceView): DeploymentView | undefined =>
  service.deployments.find(({ status }) => status === 'PRIMARY')

/** The revision that the service works towards; `undefined` where none is said. */
export const wantedRevision = (service: ServiceView): FamilyRevision | undefined =>
  primary(service)?.taskDefinition ?? service.taskDefinition

/** Whether tasks of the rollout under way fail and nothing watches it: ECS goes on starting them for ever. */
export const isEndless = (service: ServiceView): boolean => {
  const { rolloutState, failedTasks = 0 } = primary(service) ?? {}
  return rolloutState === 'IN_PROGRESS' && failedTasks > 0 && !service.breaker.enable && service.alarms?.enable !== true
}

/** Whether all that is wanted runs of the deployment that leads, and something is wanted: what still drains does not count. */
export const isWhole = (service: ServiceView): boolean =>
  service.desired > 0 && Math.min(service.running, primary(service)?.running ?? service.running) >= service.desired
