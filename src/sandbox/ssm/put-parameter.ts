import type { Context } from '../kernel/context.ts'
import { flagMember, neededText, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { put } from '../kernel/put.ts'
import { tagsIn } from '../kernel/tags.ts'
import { exists, invalid } from './refuse.ts'
import { type Parameter, type ParameterType, parameterNamed, ssmState } from './state.ts'

const types: readonly ParameterType[] = ['String', 'StringList', 'SecureString']

const tagsOverwrite =
  "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource."

const run = (context: Context, input: Input): Record<string, unknown> => {
  const name = validName(neededText(input, 'Name', 'ValidationException'))
  const value = neededText(input, 'Value', 'ValidationException')
  const limit = ['Advanced', 'Intelligent-Tiering'].includes(textMember(input, 'Tier') ?? '') ? 8192 : 4096
  if (value.length > limit)
    throw invalid(`Standard tier parameters support a maximum parameter value of ${limit} characters.`)
  const known = parameterNamed(context, name)?.parameter
  if (known !== undefined && !flagMember(input, 'Overwrite')) throw exists()
  if (flagMember(input, 'Overwrite') && input.Tags !== undefined) throw invalid(tagsOverwrite)
  const type = types.find(one => one === (textMember(input, 'Type') ?? known?.type))
  if (type === undefined) throw invalid('A parameter type is required when you create a parameter.')
  const description = textMember(input, 'Description') ?? known?.description
  const values = [...(known?.values ?? []), { value, at: context.now }]
  const keyId = textMember(input, 'KeyId') ?? known?.keyId
  const kept: Parameter = {
    ...known,
    ...{
      name,
      type,
      values,
      tier: textMember(input, 'Tier') === 'Advanced' ? 'Advanced' : (known?.tier ?? 'Standard')
    },
    ...(description === undefined ? {} : { description }),
    ...(keyId === undefined ? {} : { keyId }),
    ...(input.Tags === undefined ? {} : { tags: tagsIn(input) })
  }
  const state = ssmState(context)
  put(state.parameters, name, kept)
  state.laid = true
  return { Version: values.length, Tier: kept.tier }
}

const validName = (name: string): string => {
  if (!/^[a-zA-Z0-9_.\-/]{1,1011}$/.test(name))
    throw invalid(
      'Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_'
    )
  if (name.includes('/') && !name.startsWith('/')) throw invalid('Parameter name must be a fully qualified name.')
  return name
}

/** `PutParameter`: a new parameter, or with `Overwrite` a new version. */
export const putParameter: Operation = { resource: input => textMember(input, 'Name') ?? '', run }
