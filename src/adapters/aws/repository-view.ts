import type { Repository as EcrRepository } from '@aws-sdk/client-ecr'
import { type ImageTag, parsed } from '../../core/release/named.ts'
import type { RepositoryView } from '../../ports/images.ts'
import { certain } from './given.ts'

/** A repository in our words, with its rule which tags can be moved. */
export const repositoryView = (repository: EcrRepository): RepositoryView => ({
  repository: parsed(certain(repository.repositoryName, 'repositoryName')),
  uri: certain(repository.repositoryUri, 'repositoryUri'),
  mutable: mutability(repository)
})

/** The mode decides, and the other way round for tags that match an exclusion filter (ECR guide, image tag mutability). */
const mutability = (repository: EcrRepository): ((tag: ImageTag) => boolean) => {
  const mode = repository.imageTagMutability ?? 'MUTABLE'
  const usual = mode === 'MUTABLE' || mode === 'MUTABLE_WITH_EXCLUSION'
  const filters = mode.endsWith('_WITH_EXCLUSION') ? (repository.imageTagMutabilityExclusionFilters ?? []) : []
  const excluded = filters.map(({ filter }) => wildcard(filter ?? ''))
  return tag => usual !== excluded.some(pattern => pattern.test(tag))
}

const wildcard = (filter: string): RegExp =>
  new RegExp(
    `^${filter
      .split('*')
      .map(part => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`
  )
