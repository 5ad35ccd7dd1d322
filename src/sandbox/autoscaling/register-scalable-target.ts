import { ecsState, entry } from '../ecs/state.ts'
import type { Context } from '../kernel/context.ts'
import { draw } from '../kernel/draw.ts'
import { flagMember, numberMember, structureMember, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { partition } from '../kernel/partition.ts'
import { Refusal } from '../kernel/refusal.ts'
import { namedTarget, type TargetName, targetResource } from './named-target.ts'
import { type ScalableTarget, type Suspended, scalableTargets, targetArn } from './target.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const named = namedTarget(input)
  const targets = scalableTargets(context)
  const known = targets[named.key]
  const [min, max] = [
    numberMember(input, 'MinCapacity') ?? known?.min,
    numberMember(input, 'MaxCapacity') ?? known?.max
  ]
  if (min === undefined || max === undefined)
    throw new Refusal(
      'ValidationException',
      'MinCapacity and MaxCapacity are required to register a new scalable target.'
    )
  if (min > max || min < 0)
    throw new Refusal('ValidationException', 'Maximum capacity cannot be less than minimum capacity')
  requireResource(context, named)
  const target = known ?? fresh(context, named)
  target.min = min
  target.max = max
  target.role = textMember(input, 'RoleARN') ?? target.role
  target.suspended = suspended(target.suspended, structureMember(input, 'SuspendedState') ?? {})
  targets[named.key] = target
  return { ScalableTargetARN: targetArn(context, target) }
}

const requireResource = (context: Context, { namespace, resource }: TargetName): void => {
  const [kind, cluster, name] = resource.split('/')
  if (namespace !== 'ecs') return
  const service = kind === 'service' ? entry(ecsState(context).services, `${cluster}/${name}`) : undefined
  if (service === undefined || service.status === 'INACTIVE')
    throw new Refusal('ValidationException', `ECS service doesn't exist: ${resource}`)
}

const fresh = (context: Context, named: TargetName): ScalableTarget => {
  const { namespace, resource, dimension } = named
  const { account, caller, now, world } = context
  const role = `arn:${partition(caller.region)}:iam::${account.id}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService`
  const id = draw(world, `autoscaling ${account.id} ${caller.region} ${named.key}`).slice(0, 34)
  return { namespace, resource, dimension, id, created: now, min: 0, max: 0, role, suspended: suspended(undefined, {}) }
}

const suspended = (before: Suspended | undefined, asked: Input): Suspended => {
  const flag = (name: keyof Suspended): boolean => flagMember(asked, name) ?? before?.[name] ?? false
  return {
    DynamicScalingInSuspended: flag('DynamicScalingInSuspended'),
    DynamicScalingOutSuspended: flag('DynamicScalingOutSuspended'),
    ScheduledScalingSuspended: flag('ScheduledScalingSuspended')
  }
}

/** `RegisterScalableTarget`: a new target, or other bounds and suspensions of one; what is absent stays. */
export const registerScalableTarget: Operation = { resource: targetResource, run }
