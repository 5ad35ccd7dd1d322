import type { Context } from '../kernel/context.ts'
import { neededText } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { regionPart } from '../kernel/part.ts'
import { partition } from '../kernel/partition.ts'
import { notFound } from './refuse.ts'

/** The kinds of parameter. */
export type ParameterType = 'String' | 'StringList' | 'SecureString'

/** One parameter: all its values, the latest last; the version is the place in the list, from 1. Times in virtual milliseconds. */
export type Parameter = {
  readonly name: string
  type: ParameterType
  description?: string
  keyId?: string
  tier?: 'Standard' | 'Advanced'
  values: { readonly value: string; readonly at: number }[]
  /** The version that each label points to. */
  labels?: Record<string, number>
  tags?: Record<string, string>
}

/** What Systems Manager keeps in one region: parameters by name, and whether there ever was one. */
export type SsmState = { parameters: Record<string, Parameter>; laid: boolean }

/** The region's parameters. */
export const ssmState = (context: Context): SsmState =>
  regionPart(context, 'ssm', () => ({ parameters: {}, laid: false }))

/** A parameter's ARN. */
export const parameterArn = ({ account, caller: { region } }: Context, name: string): string =>
  `arn:${partition(region)}:ssm:${region}:${account.id}:parameter/${name.replace(/^\//, '')}`

/** The parameter that a name or an ARN means, and the version or label if the name ends with one. */
export const parameterNamed = (
  context: Context,
  text: string
): { readonly parameter: Parameter; readonly version: number } | undefined => {
  const { parameters } = ssmState(context)
  const named = text.startsWith('arn:')
    ? text
        .split(':')
        .slice(5)
        .join(':')
        .replace(/^parameter/, '')
    : text
  const [, name = '', version] = /^(.*?)(?::([^:/]+))?$/.exec(named) ?? []
  const parameter = [name, name.replace(/^\//, '')].flatMap(key =>
    Object.hasOwn(parameters, key) ? [parameters[key]] : []
  )[0]
  if (parameter === undefined) return undefined
  const asked = versionOf(parameter, version)
  return parameter.values[asked - 1] === undefined ? undefined : { parameter, version: asked }
}

const versionOf = ({ values, labels = {} }: Parameter, asked: string | undefined): number => {
  if (asked === undefined) return values.length
  if (/^\d+$/.test(asked)) return Number(asked)
  return Object.hasOwn(labels, asked) ? (labels[asked] ?? 0) : 0
}

/** The parameter that a member of a request names, or the refusal that there is none. */
export const requireParameter = (context: Context, input: Input, member: string): Parameter => {
  const found = parameterNamed(context, neededText(input, member, 'ValidationException'))
  if (found === undefined) throw notFound()
  return found.parameter
}

/** All parameters of the region, by name. */
export const sortedParameters = (context: Context): readonly Parameter[] =>
  Object.values(ssmState(context).parameters).sort((a, b) => (a.name < b.name ? -1 : 1))
