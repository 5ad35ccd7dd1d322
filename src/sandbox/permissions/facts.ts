import { ecrState, entry } from '../ecr/state.ts'
import { tagged } from '../ecs/tags/tagged.ts'
import type { Context } from '../kernel/context.ts'
import { structuresMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Facts } from './condition.ts'

/** What conditions may ask of a call: the resource's tags, the tags that the request brings, and the cluster. */
export const facts = (context: Context, input: Input, resource: string): Facts => {
  const cluster = /^arn:[^:]+:ecs:[^:]*:\d{12}:(?:service|task|service-deployment|service-revision)\/([^/]+)\//.exec(
    resource
  )
  const head = resource.split(':').slice(0, 5).join(':')
  const brought = (structuresMember(input, 'tags') ?? []).map(tag => [
    `aws:requesttag/${(textMember(tag, 'key') ?? textMember(tag, 'Key') ?? '').toLowerCase()}`,
    textMember(tag, 'value') ?? textMember(tag, 'Value') ?? ''
  ])
  const carried = Object.entries(tagsOf(context, resource)).flatMap(([key, value]) =>
    ['aws', 'ecs', 'ecr'].map(prefix => [`${prefix}:resourcetag/${key.toLowerCase()}`, value])
  )
  return {
    ...{ 'aws:requestedregion': context.caller.region, 'aws:principalarn': context.caller.arn },
    'aws:principalaccount': context.caller.account,
    ...(cluster === null ? {} : { 'ecs:cluster': `${head}:cluster/${cluster[1]}` }),
    ...Object.fromEntries([...brought, ...carried])
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
