import { numberMember, structureMember, structuresMember, textMember } from '../../../kernel/member.ts'
import type { Input } from '../../../kernel/operation.ts'
import type { Spec } from '../rollout.ts'

/** A target group that a service's tasks are registered in. */
export type TargetGroup = { readonly group: string; readonly container: string; readonly port: number }

/** The target groups of a service revision: the alternate ones for every other revision that traffic is shifted to. */
export const targetGroups = (spec: Spec): readonly TargetGroup[] =>
  (structuresMember(spec.members, 'loadBalancers') ?? []).map(balancer => ({
    group:
      (spec.green ? alternate(balancer) : undefined) ??
      textMember(balancer, 'targetGroupArn') ??
      textMember(balancer, 'loadBalancerName') ??
      '',
    container: textMember(balancer, 'containerName') ?? '',
    port: numberMember(balancer, 'containerPort') ?? 0
  }))

const alternate = (balancer: Input): string | undefined =>
  textMember(structureMember(balancer, 'advancedConfiguration') ?? {}, 'alternateTargetGroupArn')
