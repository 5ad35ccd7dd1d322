import type { Context } from '../kernel/context.ts'
import { textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { tagList, tagsIn, withoutTags } from '../kernel/tags.ts'
import { notFound } from './refuse.ts'
import { elbState } from './state.ts'

const resource = (input: Input): string => textsMember(input, 'ResourceArns')?.join(',') ?? ''

/** Puts the tags that a request brings on what has this ARN. */
export const putTags = (context: Context, arn: string, input: Input): void => {
  const state = elbState(context)
  const added = tagsIn(input)
  if (Object.keys(added).length === 0) return
  state.tags = { ...state.tags, [arn]: { ...state.tags?.[arn], ...added } }
}

/** Forgets the tags of what is gone. */
export const dropTags = (context: Context, arn: string): void => {
  delete elbState(context).tags?.[arn]
}

/** The ARNs that a request names, all of which are there. */
const named = (context: Context, input: Input): readonly string[] => {
  const { groups, balancers, listeners, rules } = elbState(context)
  const arns = textsMember(input, 'ResourceArns') ?? []
  for (const arn of arns) {
    if ([groups, balancers, listeners, rules].some(table => Object.hasOwn(table, arn))) continue
    if (arn.includes(':loadbalancer/')) throw notFound('LoadBalancerNotFound')
    if (arn.includes(':listener/')) throw notFound('ListenerNotFound')
    throw notFound(arn.includes(':listener-rule/') ? 'RuleNotFound' : 'TargetGroupNotFound')
  }
  return arns
}

/** `AddTags`: to load balancers, target groups, listeners and rules. */
export const addTags: Operation = {
  resource,
  run: (context, input) => {
    for (const arn of named(context, input)) putTags(context, arn, input)
    return {}
  }
}

/** `RemoveTags`: a key that is not there is no error. */
export const removeTags: Operation = {
  resource,
  run: (context, input) => {
    const [state, gone] = [elbState(context), textsMember(input, 'TagKeys') ?? []]
    for (const arn of named(context, input))
      state.tags = { ...state.tags, [arn]: withoutTags(state.tags?.[arn] ?? {}, gone) }
    return {}
  }
}

/** `DescribeTags`: of each resource named. */
export const describeTags: Operation = {
  resource,
  run: (context, input) => ({
    TagDescriptions: named(context, input).map(arn => ({
      ResourceArn: arn,
      Tags: tagList(elbState(context).tags?.[arn] ?? {})
    }))
  })
}
