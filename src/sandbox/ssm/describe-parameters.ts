import type { Context } from '../kernel/context.ts'
import { structuresMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { paged } from './page.ts'
import { parameterFacts } from './parameter-view.ts'
import { type Parameter, parameterArn, sortedParameters } from './state.ts'

type Rule = { readonly key: string; readonly option: string; readonly values: readonly string[] }

/** `DescribeParameters`: what is to be said of parameters beside their values; fifty to a page at most. */
export const describeParameters: Operation = {
  resource: () => '',
  run: (context, input) => {
    const rules = [...rulesIn(input, 'ParameterFilters'), ...rulesIn(input, 'Filters')]
    const all = sortedParameters(context).filter(parameter => rules.every(rule => fits(parameter, rule)))
    const { page, next } = paged(input, { all, key: ({ name }) => name, largest: 50 })
    return { Parameters: page.map(parameter => described(context, parameter)), ...next }
  }
}

const described = (context: Context, parameter: Parameter): Record<string, unknown> => ({
  ...parameterFacts(context, parameter, parameter.values.length),
  ARN: parameterArn(context, parameter.name)
})

const rulesIn = (input: Input, member: string): readonly Rule[] =>
  (structuresMember(input, member) ?? []).map(rule => ({
    key: textMember(rule, 'Key') ?? '',
    option: textMember(rule, 'Option') ?? (member === 'Filters' ? 'BeginsWith' : 'Equals'),
    values: textsMember(rule, 'Values') ?? []
  }))

const fits = (parameter: Parameter, { key, option, values }: Rule): boolean => {
  const has = (text: string | undefined): boolean =>
    text !== undefined && values.some(value => compare(option, bare(text), bare(value)))
  if (key.startsWith('tag:')) {
    const value = Object.entries(parameter.tags ?? {}).find(([name]) => name === key.slice(4))?.[1]
    return value !== undefined && (values.length === 0 || values.includes(value))
  }
  if (key === 'Path') return values.some(path => underPath(parameter.name, path, option))
  if (key === 'Name') return has(parameter.name)
  if (key === 'Type') return has(parameter.type)
  if (key === 'KeyId') return has(parameter.keyId)
  if (key === 'Tier') return has(parameter.tier ?? 'Standard')
  if (key === 'DataType') return has('text')
  throw new Refusal('InvalidFilterKey', `The filter key "${key}" is not valid.`)
}

/** Names compare with and without the slash before them. */
const bare = (text: string): string => text.replace(/^\//, '')

const compare = (option: string, text: string, value: string): boolean => {
  if (option === 'Equals') return text === value
  if (option === 'BeginsWith') return text.startsWith(value)
  if (option === 'Contains') return text.includes(value)
  throw new Refusal('InvalidFilterOption', `The filter option "${option}" is not valid.`)
}

const underPath = (name: string, path: string, option: string): boolean => {
  const head = path.endsWith('/') ? path : `${path}/`
  return name.startsWith(head) && (option === 'Recursive' || !name.slice(head.length).includes('/'))
}
