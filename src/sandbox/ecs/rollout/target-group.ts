import { numberMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Spec } from './rollout.ts'

/** A target group that a service's tasks are registered in. */
export type TargetGroup = { readonly group: string; readonly container: string; readonly port: number }

/** The target groups of a service revision. */
export const targetGroups = (spec: Spec): readonly TargetGroup[] =>
  (structuresMember(spec.members, 'loadBalancers') ?? []).map(balancer => ({
    group: textMember(balancer, 'targetGroupArn') ?? textMember(balancer, 'loadBalancerName') ?? '',
    container: textMember(balancer, 'containerName') ?? '',
    port: numberMember(balancer, 'containerPort') ?? 0
  }))
