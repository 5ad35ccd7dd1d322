import type { Context } from '../kernel/context.ts'
import { regionPart } from '../kernel/part.ts'
import { partition } from '../kernel/partition.ts'

/** The kinds of parameter. */
export type ParameterType = 'String' | 'StringList' | 'SecureString'

/** One parameter: all its values, the latest last; the version is the place in the list, from 1. Times in virtual milliseconds. */
export type Parameter = {
  readonly name: string
  type: ParameterType
  description?: string
  values: { readonly value: string; readonly at: number }[]
}

/** What Systems Manager keeps in one region: parameters by name, and whether there ever was one. */
export type SsmState = { parameters: Record<string, Parameter>; laid: boolean }

/** The region's parameters. */
export const ssmState = (context: Context): SsmState =>
  regionPart(context, 'ssm', () => ({ parameters: {}, laid: false }))

/** A parameter's ARN. */
export const parameterArn = ({ account, caller: { region } }: Context, name: string): string =>
  `arn:${partition(region)}:ssm:${region}:${account.id}:parameter/${name.replace(/^\//, '')}`

/** The parameter that a name or an ARN means, and the version if the name ends with one. */
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
  const [, name = '', version] = /^(.*?)(?::(\d+))?$/.exec(named) ?? []
  const parameter = [name, name.replace(/^\//, '')].flatMap(key =>
    Object.hasOwn(parameters, key) ? [parameters[key]] : []
  )[0]
  if (parameter === undefined) return undefined
  const asked = version === undefined ? parameter.values.length : Number(version)
  return parameter.values[asked - 1] === undefined ? undefined : { parameter, version: asked }
}

/** All parameters of the region, by name. */
export const sortedParameters = (context: Context): readonly Parameter[] =>
  Object.values(ssmState(context).parameters).sort((a, b) => (a.name < b.name ? -1 : 1))
