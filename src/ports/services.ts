import type { FamilyRevision } from '../core/release/named.ts'
import type { Instant } from '../core/time/instant.ts'

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
  readonly taskDefinition: FamilyRevision
  readonly desired: number
  readonly running: number
  readonly pending: number
  readonly breaker: { readonly enable: boolean; readonly rollback: boolean }
  /** PRIMARY first. */
  readonly deployments: readonly DeploymentView[]
  /** Newest first. */
  readonly events: readonly { readonly id: string; readonly at: Instant; readonly message: string }[]
  /** ARN of the service deployment under way, where ECS names it. */
  readonly rollout?: string
  readonly tags: Readonly<Record<string, string>>
}

/** What `UpdateService` is asked: only what the user set; never a desired count, never an empty list. */
export type ServiceUpdate = {
  readonly cluster: string
  readonly service: string
  readonly taskDefinition: FamilyRevision
  readonly force?: boolean
}

/** ECS services in one account and region. A missing cluster is a Problem that names it. */
export type Services = {
  /** By name; a service that does not exist is absent from the map. */
  describe(cluster: string, names: readonly string[]): Promise<ReadonlyMap<string, ServiceView>>
  /** Exactly one UpdateService takes effect: after an unclear answer the service is read before anything is sent again. */
  update(order: ServiceUpdate): Promise<ServiceView>
  tag(arn: string, tags: Readonly<Record<string, string>>): Promise<void>
  untag(arn: string, keys: readonly string[]): Promise<void>
}
