import type { Context } from '../kernel/context.ts'
import { enter } from '../kernel/enter.ts'
import { textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { partition } from '../kernel/partition.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { requiredText } from './member.ts'
import { invalid, refusal } from './refuse.ts'
import { ecrState, entry, type Repository } from './state.ts'

/** Where a call works: the caller's own registry, or the account that `registryId` names. */
export const registryOf = (context: Context, input: Input): Context => {
  const id = textMember(input, 'registryId')
  if (id === undefined || id === context.account.id) return context
  if (!/^\d{12}$/.test(id)) throw invalid('registryId', 'Member must satisfy regular expression pattern: [0-9]{12}')
  const { registry, endpoint } = context
  return enter(context.world, { ...context.caller, account: id }, { registry, endpoint })
}

/** The repository of this name, or the refusal that there is none. */
export const repositoryNamed = (context: Context, name: string): Repository => {
  const found = entry(ecrState(context).repositories, name)
  if (found === undefined)
    throw refusal('RepositoryNotFoundException', { repository: name, registry: context.account.id })
  return found
}

/** The registry and the repository that a call names by `registryId` and `repositoryName`. */
export const located = (context: Context, input: Input): { registry: Context; repository: Repository } => {
  const registry = registryOf(context, input)
  return { registry, repository: repositoryNamed(registry, requiredText(input, 'repositoryName')) }
}

/** The two members that most answers begin with. */
export const heading = (registry: Context, repository: Repository): { registryId: string; repositoryName: string } => ({
  registryId: registry.account.id,
  repositoryName: repository.name
})

/** The values that most refusals name. */
export const names = (registry: Context, repository: Repository): { registry: string; repository: string } => ({
  registry: registry.account.id,
  repository: repository.name
})

/** A repository's ARN. */
export const repositoryArn = ({ account, caller: { region } }: Context, name: string): string =>
  `arn:${partition(region)}:ecr:${region}:${account.id}:repository/${name}`

/** The path under the registry's host: account, region, name. */
export const repositoryPath = ({ account, caller: { region } }: Context, name: string): string =>
  `${account.id}/${region}/${name}`

/** A repository as Create, Describe and Delete answer it. */
export const repositoryView = (registry: Context, repository: Repository): Record<string, unknown> => ({
  repositoryArn: repositoryArn(registry, repository.name),
  ...heading(registry, repository),
  repositoryUri: `${registry.registry}/${repositoryPath(registry, repository.name)}`,
  createdAt: timestamp(repository.createdAt),
  ...mutabilityView(repository),
  imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
  encryptionConfiguration: repository.encryption
})

/** A repository's mode of tag mutability with its filters, as answers give it. */
export const mutabilityView = ({ mutability, filters }: Repository): Record<string, unknown> => ({
  imageTagMutability: mutability,
  ...(filters.length > 0 && {
    imageTagMutabilityExclusionFilters: filters.map(filter => ({ filterType: 'WILDCARD', filter }))
  })
})
