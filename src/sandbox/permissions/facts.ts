import { ecrState, entry } from '../ecr/state.ts'
import { ecsArn } from '../ecs/arn.ts'
import { tagged } from '../ecs/tags/tagged.ts'
import type { Context } from '../kernel/context.ts'
import { textMember, textsMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Facts } from './condition.ts'
import { tagsIn } from './tags.ts'

/** What conditions may ask of a call: the resource's tags, the tags that the request brings, the cluster and the task definition. */
export const facts = (context: Context, input: Input, resource: string): Facts => {
  const tags = tagsIn(input)
  const keys = [...tags.map(({ key }) => key), ...(textsMember(input, 'tagKeys') ?? [])]
  const brought = tags.map(({ key, value }) => [`aws:requesttag/${key.toLowerCase()}`, value])
  const carried = Object.entries(tagsOf(context, resource)).flatMap(([key, value]) =>
    ['aws', 'ecs', 'ecr'].map(prefix => [`${prefix}:resourcetag/${key.toLowerCase()}`, value])
  )
  const { region, arn, account } = context.caller
  return {
    ...{ 'aws:requestedregion': region, 'aws:principalarn': arn, 'aws:principalaccount': account },
    ...{ 'aws:securetransport': 'true', 'aws:tagkeys': keys },
    ...placed(context, input, resource),
    ...Object.fromEntries([...brought, ...carried])
  }
}

/** The cluster and the task definition of a call of ECS, as ARNs. */
const placed = (context: Context, input: Input, resource: string): Facts => {
  const within = /^arn:[^:]+:ecs:[^:]*:\d{12}:(?:service|task|task-set|service-deployment|service-revision)\/([^/]+)\//
  const cluster = within.exec(resource)?.[1] ?? textMember(input, 'cluster')
  const definition = textMember(input, 'taskDefinition')
  const asArn = (kind: string, name: string): string =>
    name.startsWith('arn:') ? name : ecsArn(context, `${kind}/${name}`)
  return {
    ...(cluster === undefined ? {} : { 'ecs:cluster': asArn('cluster', cluster) }),
    ...(definition === undefined ? {} : { 'ecs:task-definition': asArn('task-definition', definition) })
  }
}

const tagsOf = (context: Context, resource: string): Readonly<Record<string, string>> => {
  const repository = /:ecr:[^:]*:\d{12}:repository\/(.+)$/.exec(resource)?.[1]
  if (repository !== undefined) return entry(ecrState(context).repositories, repository)?.labels ?? {}
  if (!resource.includes(':ecs:')) return {}
  try {
    const arn = resource.replace(/:service-(?:deployment|revision)\/([^/]+\/[^/]+)\/.*$/, ':service/$1')
    return Object.fromEntries(tagged(context, arn).tags.map(({ key, value }) => [key ?? '', value ?? '']))
  } catch (error) {
    if (error instanceof Refusal) return {}
    throw error
  }
}
