import { textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { required } from './refuse.ts'
import { elbState } from './state.ts'
import { targetGroupView } from './target-groups.ts'

/** `ModifyTargetGroup`: the health check's settings that are named; the others stay. */
export const modifyTargetGroup: Operation = {
  resource: input => textMember(input, 'TargetGroupArn') ?? '',
  run: (context, input) => {
    const group = required(elbState(context).groups, textMember(input, 'TargetGroupArn') ?? '', 'TargetGroupNotFound')
    const { TargetGroupArn: _, ...given } = input
    group.settings = { ...group.settings, ...structuredClone(given) }
    return { TargetGroups: [targetGroupView(context, group)] }
  }
}
