import { targetGroups } from '../ecs/rollout/fleet/target-group.ts'
import { newest, rolloutOf, rolloutState } from '../ecs/rollout/leader.ts'
import type { Rollout } from '../ecs/rollout/rollout.ts'
import { weights } from '../ecs/rollout/stages/lifecycle.ts'
import type { ServiceRecord } from '../ecs/services/service-record.ts'
import { ecsState } from '../ecs/state.ts'
import type { Context } from '../kernel/context.ts'
import { structureMember, structuresMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'

type Traffic = 'production' | 'test'

/** Where ECS sends the traffic of one listener rule: the target group of each side, and its share in percent. */
type Steering = { readonly of: Traffic; readonly service: ServiceRecord; readonly at: number }

/**
 * The actions of a rule as they are now: where it is the production or test rule of a service that shifts traffic, its
 * target groups have the weights of the rollout. They are a view of it, so whatever was put there by hand is ECS's again at once.
 */
export const steered = (context: Context, rule: string, actions: readonly Input[]): readonly Input[] => {
  const steering = steeringOf(context, rule)
  if (steering === undefined) return actions
  const shares = sharesOf(steering)
  return actions.map(action => (textMember(action, 'Type') === 'forward' ? weighted(action, shares) : action))
}

const steeringOf = (context: Context, rule: string): Steering | undefined => {
  for (const service of Object.values(ecsState(context).services)) {
    if (service.status !== 'ACTIVE' || service.rollouts.length === 0) continue
    const balancers = structuresMember(newest(service).spec.members, 'loadBalancers') ?? []
    for (const [at, balancer] of balancers.entries()) {
      const advanced = structureMember(balancer, 'advancedConfiguration') ?? {}
      if (textMember(advanced, 'productionListenerRule') === rule) return { of: 'production', service, at }
      if (textMember(advanced, 'testListenerRule') === rule) return { of: 'test', service, at }
    }
  }
  return undefined
}

/** Shares by target group: of the rollout that shifts and of its base, or all for the one that is through. */
const sharesOf = ({ of, service, at }: Steering): ReadonlyMap<string, number> => {
  const rollout = newest(service)
  const group = (one: Rollout): string => targetGroups(one.spec)[at]?.group ?? ''
  const idle = new Map(sides(rollout, at).map(side => [side, 0]))
  const { lifecycle } = rollout
  const base = rolloutOf(service, lifecycle?.base)
  if (lifecycle === undefined) return idle.set(group(settled(service)), 100)
  const share = weights(lifecycle)[of]
  if (base !== undefined) idle.set(group(base), 100 - share)
  return idle.set(group(rollout), share)
}

/** The rollout that has all the traffic while none shifts: the last one that is through, or a first one. */
const settled = (service: ServiceRecord): Rollout =>
  service.rollouts.findLast(rollout => rolloutState(service, rollout) === 'COMPLETED') ?? newest(service)

const sides = (rollout: Rollout, at: number): readonly string[] => {
  const balancer = (structuresMember(rollout.spec.members, 'loadBalancers') ?? [])[at] ?? {}
  const other = textMember(structureMember(balancer, 'advancedConfiguration') ?? {}, 'alternateTargetGroupArn')
  return [textMember(balancer, 'targetGroupArn'), other].filter(group => group !== undefined)
}

const weighted = (action: Input, shares: ReadonlyMap<string, number>): Input => {
  const { TargetGroupArn: _, ...rest } = action
  const config = structureMember(action, 'ForwardConfig') ?? {}
  const TargetGroups = [...shares].map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight }))
  return { ...rest, ForwardConfig: { ...config, TargetGroups } }
}
