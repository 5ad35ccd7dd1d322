import type { Context } from '../kernel/context.ts'
import { regionPart } from '../kernel/part.ts'
import { partition } from '../kernel/partition.ts'
import { timestamp } from '../kernel/timestamp.ts'

/** What of a target's scaling stands still. */
export type Suspended = {
  DynamicScalingInSuspended: boolean
  DynamicScalingOutSuspended: boolean
  ScheduledScalingSuspended: boolean
}

/** One scalable target, known by namespace, resource and dimension; `created` in virtual milliseconds. */
export type ScalableTarget = {
  readonly namespace: string
  readonly resource: string
  readonly dimension: string
  readonly id: string
  readonly created: number
  min: number
  max: number
  role: string
  suspended: Suspended
}

/** The region's scalable targets, by `namespace|resource|dimension`. */
export const scalableTargets = (context: Context): Record<string, ScalableTarget> =>
  regionPart(context, 'autoscaling', () => ({}))

/** The ARN of a scalable target. */
export const targetArn = ({ account, caller: { region } }: Context, { id }: ScalableTarget): string =>
  `arn:${partition(region)}:application-autoscaling:${region}:${account.id}:scalable-target/${id}`

/** A scalable target as answers show it. */
export const targetView = (context: Context, target: ScalableTarget): Record<string, unknown> => ({
  ServiceNamespace: target.namespace,
  ResourceId: target.resource,
  ScalableDimension: target.dimension,
  MinCapacity: target.min,
  MaxCapacity: target.max,
  RoleARN: target.role,
  CreationTime: timestamp(target.created),
  SuspendedState: target.suspended,
  ScalableTargetARN: targetArn(context, target)
})
