import type { Context } from '../kernel/context.ts'
import { numberMember, structureMember, structuresMember, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { type ImageId, imageNamed, tagsByDigest } from './image.ts'
import { imageDetail } from './image-detail.ts'
import { parseImageIds } from './image-ids.ts'
import { repositoryName } from './member.ts'
import { pageOf } from './page.ts'
import { invalid, refusal } from './refuse.ts'
import { located, names } from './repository.ts'
import type { Image, Repository } from './state.ts'
import { fitsStatus } from './storage.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const tags = tagsByDigest(repository)
  const named = structuresMember(input, 'imageIds') !== undefined
  if (named && (numberMember(input, 'maxResults') !== undefined || textMember(input, 'nextToken') !== undefined))
    throw invalid('imageIds', 'must not be used with maxResults or nextToken')
  const found = named ? namedImages(registry, repository, parseImageIds(input)) : Object.values(repository.images)
  const filter = structureMember(input, 'filter') ?? {}
  const status = textMember(filter, 'tagStatus') ?? 'ANY'
  const stored = textMember(filter, 'imageStatus') ?? (named ? 'ANY' : 'ACTIVE')
  const fitting = found
    .filter(({ digest }) => status === 'ANY' || (status === 'TAGGED') === tags.has(digest))
    .filter(image => fitsStatus(image, context.now, stored))
  const page = { by: 'images', items: fitting, key: ({ digest }: Image) => digest }
  const { items, more } = named ? { items: fitting, more: {} } : pageOf(input, page)
  return { imageDetails: items.map(image => imageDetail(registry, repository, { image, tags })), ...more }
}

const namedImages = (registry: Context, repository: Repository, ids: readonly ImageId[]): readonly Image[] => {
  const images = ids.map(id => {
    const image = imageNamed(repository, id)
    if (image === undefined) throw refusal('ImageNotFoundException', { ...names(registry, repository), ...id })
    return image
  })
  return [...new Set(images)]
}

/** `DescribeImages`: one entry per digest with all its tags; a missing id refuses the call. */
export const describeImages: Operation = { run, resource: repositoryName }
