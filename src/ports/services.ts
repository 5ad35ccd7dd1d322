import type { FamilyRevision } from '../core/release/named.ts'
import type { ServiceView } from '../core/rollout/service-view.ts'

export type { DeploymentView, ServiceView } from '../core/rollout/service-view.ts'

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
