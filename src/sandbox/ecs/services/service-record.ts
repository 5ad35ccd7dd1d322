import type { Context } from '../../kernel/context.ts'
import type { Input } from '../../kernel/operation.ts'
import { ecsArn } from '../arn.ts'
import type { Rollout } from '../rollout/rollout.ts'
import type { Tag } from '../tags/tag.ts'

/** Who deploys a service: ECS itself, CodeDeploy, or whoever makes task sets. */
export type Controller = 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL'

/** One service. What it runs stands in its rollouts; what is here belongs to the service whatever it runs. */
export type ServiceRecord = {
  readonly cluster: string
  readonly name: string
  readonly createdAt: number
  readonly createdBy: string
  controller: Controller
  /** As many tasks as are desired, or one on each container instance. */
  readonly scheduling: 'REPLICA' | 'DAEMON'
  /** Whether it is an Express Mode service, all of which ECS manages. */
  readonly managed: 'CUSTOMER' | 'ECS'
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE'
  desiredCount: number
  /** The deployment configuration, with defaults filled in. */
  configuration: Input
  /** Members that are kept and shown, and start no rollout when they change. */
  settings: Input
  /** What CreateService asked, to tell whether another one asks the same. */
  readonly request: Input
  tags: readonly Tag[]
  /** One record per ECS service deployment, oldest first. Everything shown of deployments is a view of these. */
  rollouts: Rollout[]
  /** Ids of its tasks that are still remembered. */
  tasks: string[]
}

/** The key of a service in the state, `cluster/name`. */
export const serviceKey = (service: Pick<ServiceRecord, 'cluster' | 'name'>): string =>
  `${service.cluster}/${service.name}`

/** The ARN of a service. */
export const serviceArn = (context: Context, service: ServiceRecord): string =>
  ecsArn(context, `service/${serviceKey(service)}`)
