import type { Context } from '../kernel/context.ts'
import { structuresMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { requiredText } from './member.ts'
import { invalid, refusal } from './refuse.ts'
import { repositoryArn, repositoryNamed } from './repository.ts'
import type { Repository } from './state.ts'

/** The resource tags in `tags`, checked: keys of 1 to 128 characters, not AWS's own, values of at most 256. */
export const parseLabels = (input: Input): Record<string, string> =>
  Object.fromEntries((structuresMember(input, 'tags') ?? []).map(parseLabel))

const parseLabel = (tag: Input): [string, string] => {
  const key = requiredText(tag, 'Key')
  const value = requiredText(tag, 'Value')
  if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) || /^aws:/i.test(key))
    throw refusal('InvalidTagParameterException', { constraint: `key '${key}' is not valid` })
  if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value))
    throw refusal('InvalidTagParameterException', { constraint: `value of key '${key}' is not valid` })
  return [key, value]
}

/** Puts resource tags on a repository, at most 50 in all. */
export const putLabels = (context: Context, repository: Repository, labels: Record<string, string>): void => {
  const all = { ...repository.labels, ...labels }
  if (Object.keys(all).length > 50)
    throw refusal('TooManyTagsException', { arn: repositoryArn(context, repository.name) })
  repository.labels = all
}

/** The repository that `resourceArn` names in the caller's account and region. */
export const labelled = (context: Context, input: Input): Repository => {
  const arn = requiredText(input, 'resourceArn')
  const name = /^arn:[^:]+:ecr:[^:]+:\d{12}:repository\/(.+)$/.exec(arn)?.[1]
  if (name === undefined) throw invalid('resourceArn', 'Invalid ARN')
  if (arn !== repositoryArn(context, name))
    throw refusal('RepositoryNotFoundException', { repository: name, registry: context.account.id })
  return repositoryNamed(context, name)
}

/** The repository's name in `resourceArn`, for the list of calls. */
export const labelledName = (input: Input): string =>
  typeof input.resourceArn === 'string' ? input.resourceArn.slice(input.resourceArn.indexOf('/') + 1) : ''
