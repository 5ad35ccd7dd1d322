import type { Context } from '../kernel/context.ts'
import { structuresMember, textMember, textsMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { partition } from '../kernel/partition.ts'
import { reaches } from './reach.data.ts'

/** A call as permissions see it. */
export type Call = { readonly service: string; readonly operation: string; readonly input: Input }

/** The ARNs that a call reaches for, as IAM names them; `*` for calls that IAM knows no resource for. */
export const reach = (context: Context, call: Call): readonly string[] => {
  const patterns = reaches[call.service]?.find(row => row.operations.includes(call.operation))?.resources ?? []
  const found = patterns.flatMap(pattern => arns(context, call.input, pattern))
  return found.length === 0 ? ['*'] : found
}

/**
 * The ARNs that a pattern gives: `{member}` stands for a text of the request, `{member[]}` for each of a list, `{member:name}` for
 * its last part after a slash or colon; a member that is an ARN itself is taken as it is.
 */
const arns = (context: Context, input: Input, pattern: string): readonly string[] => {
  const names = [...pattern.matchAll(/\{(\w+)(\[\])?\}/g)]
  const last = names.at(-1)
  if (last === undefined) return [placed(context, pattern)]
  const values = last[2] === undefined ? [textMember(input, last[1] ?? '')] : (textsMember(input, last[1] ?? '') ?? [])
  return values.flatMap(value => {
    if (value === undefined) return []
    if (value.startsWith('arn:')) return [value]
    const filled = names.slice(0, -1).reduce(
      (text, [whole, name = '']) => {
        const given = textMember(input, name) ?? 'default'
        return text.replace(whole, given.split('/').at(-1) ?? given)
      },
      pattern.replace(last[0], value.replace(/^\//, ''))
    )
    return [placed(context, filled, textMember(input, 'registryId'))]
  })
}

const placed = ({ account, caller: { region } }: Context, text: string, owner = account.id): string => {
  const [service = '', ...rest] = text.split(':')
  return `arn:${partition(region)}:${service}:${region}:${owner}:${rest.join(':')}`
}

/** The roles that a call hands to a service, each of which needs `iam:PassRole`. */
export const passedRoles = ({ service, operation, input }: Call): readonly string[] => {
  if (service !== 'ecs' || !['RegisterTaskDefinition', 'RunTask', 'CreateService', 'UpdateService'].includes(operation))
    return []
  const overrides = structuresMember({ list: [input.overrides ?? {}] }, 'list')?.[0] ?? {}
  const named = [input, overrides].flatMap(from => [
    textMember(from, 'taskRoleArn'),
    textMember(from, 'executionRoleArn')
  ])
  return named.filter(role => role !== undefined)
}

/** What a call of ECS would tag as it makes it, which needs `ecs:TagResource`, too; what is not named yet is `*`. */
export const taggedAtCreation = (context: Context, { service, operation, input }: Call): readonly string[] => {
  const pattern = service === 'ecs' && Object.hasOwn(made, operation) ? made[operation] : undefined
  if (pattern === undefined || (structuresMember(input, 'tags') ?? []).length === 0) return []
  const cluster = textMember(input, 'cluster')?.split('/').at(-1) ?? 'default'
  return arns(context, { ...input, cluster }, pattern)
}

const made: Readonly<Record<string, string>> = {
  CreateCapacityProvider: 'ecs:capacity-provider/{name}',
  CreateCluster: 'ecs:cluster/{clusterName}',
  CreateService: 'ecs:service/{cluster}/{serviceName}',
  CreateTaskSet: 'ecs:task-set/{cluster}/{service}/*',
  RegisterTaskDefinition: 'ecs:task-definition/{family}:*',
  RunTask: 'ecs:task/{cluster}/*'
}
