import type { Context } from '../kernel/context.ts'
import { textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { tagList, tagsIn, withoutTags } from '../kernel/tags.ts'
import { type Parameter, parameterNamed } from './state.ts'

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
    parameter.tags = { ...parameter.tags, ...tagsIn(input) }
    return {}
  }
}

/** `RemoveTagsFromResource`: of parameters only; a key that is not there is no error. */
export const removeTagsFromResource: Operation = {
  resource,
  run: (context, input) => {
    const parameter = tagged(context, input)
    parameter.tags = withoutTags(parameter.tags ?? {}, textsMember(input, 'TagKeys') ?? [])
    return {}
  }
}

/** `ListTagsForResource`: of parameters only. */
export const listTagsForResource: Operation = {
  resource,
  run: (context, input) => ({ TagList: tagList(tagged(context, input).tags ?? {}) })
}
