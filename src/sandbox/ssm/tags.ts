import type { Context } from '../kernel/context.ts'
import { structuresMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Parameter, parameterNamed } from './state.ts'

/** The tags that a request brings, the later of one key winning. */
export const tagMap = (input: Input): Record<string, string> =>
  Object.fromEntries(
    (structuresMember(input, 'Tags') ?? []).map(tag => [textMember(tag, 'Key') ?? '', textMember(tag, 'Value') ?? ''])
  )

const resource = (input: Input): string => textMember(input, 'ResourceId') ?? ''

const tagged = (context: Context, input: Input): Parameter => {
  if (textMember(input, 'ResourceType') !== 'Parameter')
    throw new Refusal('InvalidResourceType', 'The resource type is not valid.')
  const found = parameterNamed(context, resource(input))
  if (found === undefined)
    throw new Refusal(
      'InvalidResourceId',
      'The resource ID is not valid. Verify that you entered the correct ID and try again.'
    )
  return found.parameter
}

/** `AddTagsToResource`: of parameters only. */
export const addTagsToResource: Operation = {
  resource,
  run: (context, input) => {
    const parameter = tagged(context, input)
    parameter.tags = { ...parameter.tags, ...tagMap(input) }
    return {}
  }
}

/** `RemoveTagsFromResource`: of parameters only; a key that is not there is no error. */
export const removeTagsFromResource: Operation = {
  resource,
  run: (context, input) => {
    const parameter = tagged(context, input)
    const gone = textsMember(input, 'TagKeys') ?? []
    parameter.tags = Object.fromEntries(Object.entries(parameter.tags ?? {}).filter(([key]) => !gone.includes(key)))
    return {}
  }
}

/** `ListTagsForResource`: of parameters only. */
export const listTagsForResource: Operation = {
  resource,
  run: (context, input) => ({
    TagList: Object.entries(tagged(context, input).tags ?? {}).map(([Key, Value]) => ({ Key, Value }))
  })
}
