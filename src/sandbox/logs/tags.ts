import type { Context } from '../kernel/context.ts'
import { structureMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { withoutTags } from '../kernel/tags.ts'
import { type LogGroup, logGroup } from './state.ts'

/** A map of texts, such as tags. */
export const textMap = (tags: Input): Record<string, string> =>
  Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, String(value)]))

/** The group's name in `resourceArn`, for the list of calls. */
const resource = (input: Input): string => /:log-group:([^:]+)/.exec(textMember(input, 'resourceArn') ?? '')?.[1] ?? ''

const tagged = (context: Context, input: Input): LogGroup => {
  const group = logGroup(context, resource(input))
  if (group === undefined) throw new Refusal('ResourceNotFoundException', 'The specified resource does not exist.')
  return group
}

/** `TagResource`: of log groups, by ARN. */
export const tagResource: Operation = {
  resource,
  run: (context, input) => {
    const group = tagged(context, input)
    group.tags = { ...group.tags, ...textMap(structureMember(input, 'tags') ?? {}) }
    return {}
  }
}

/** `UntagResource`: of log groups, by ARN; a key that is not there is no error. */
export const untagResource: Operation = {
  resource,
  run: (context, input) => {
    const group = tagged(context, input)
    group.tags = withoutTags(group.tags, textsMember(input, 'tagKeys') ?? [])
    return {}
  }
}

/** `ListTagsForResource`: of log groups, by ARN. */
export const listTagsForResource: Operation = {
  resource,
  run: (context, input) => ({ tags: tagged(context, input).tags })
}
