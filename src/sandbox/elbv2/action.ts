import { numberMember, structureMember, structuresMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { invalid, required } from './refuse.ts'
import type { ElbState } from './state.ts'

/** The actions of a listener or rule as they are kept and shown: a forward names its target groups with weights. */
export const actions = (state: ElbState, input: Input, member: string): readonly Input[] => {
  const given = structuresMember(input, member) ?? []
  if (given.length === 0) throw invalid(`A listener or rule needs at least one action (${member}).`)
  return given.map(action => (textMember(action, 'Type') === 'forward' ? forward(state, action) : action))
}

const forward = (state: ElbState, action: Input): Input => {
  const single = textMember(action, 'TargetGroupArn')
  const config = structureMember(action, 'ForwardConfig')
  const listed = config === undefined ? [] : (structuresMember(config, 'TargetGroups') ?? [])
  const groups = (listed.length > 0 ? listed : [{ TargetGroupArn: single ?? '' }]).map(group => ({
    TargetGroupArn: required(state.groups, textMember(group, 'TargetGroupArn') ?? '', 'TargetGroupNotFound').arn,
    Weight: numberMember(group, 'Weight') ?? 1
  }))
  const stickiness = structureMember(config ?? {}, 'TargetGroupStickinessConfig') ?? { Enabled: false }
  return {
    ...action,
    ...(groups.length === 1 ? { TargetGroupArn: groups[0]?.TargetGroupArn } : {}),
    ForwardConfig: { TargetGroups: groups, TargetGroupStickinessConfig: stickiness }
  }
}

/** The ARNs of the target groups that actions send traffic to. */
export const forwarded = (list: readonly Input[]): readonly string[] =>
  list.flatMap(action =>
    (structuresMember(structureMember(action, 'ForwardConfig') ?? {}, 'TargetGroups') ?? []).flatMap(
      group => textMember(group, 'TargetGroupArn') ?? []
    )
  )
