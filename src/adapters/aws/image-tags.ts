import type { ImageDetail } from '@aws-sdk/client-ecr'
import { Failure } from '../../core/problem/failure.ts'
import { type Digest, type ImageTag, parsed, type Repository } from '../../core/release/named.ts'
import type { Images, ImageView } from '../../ports/images.ts'
import type { Caller } from './calls.ts'
import { certain, given, moment } from './given.ts'
import { batches, pages } from './pages.ts'

/** Every tag of a repository with its digest. */
export const listTags =
  (ecr: Caller<'ECR'>): Images['tags'] =>
  async name => {
    const ids = await pages(async nextToken => {
      const asked = {
        repositoryName: name,
        maxResults: 1000,
        filter: { tagStatus: 'TAGGED' } as const,
        ...given({ nextToken })
      }
      const answer = await ecr({
        operation: 'ecr:ListImages',
        on: { repository: name },
        send: api => api.listImages(asked)
      })
      return { items: answer.imageIds ?? [], next: answer.nextToken }
    })
    const pairs = ids.flatMap(({ imageTag: tag, imageDigest: digest }) =>
      tag === undefined || digest === undefined ? [] : [[parsed<'ImageTag'>(tag), parsed<'Digest'>(digest)] as const]
    )
    return new Map<ImageTag, Digest>(pairs)
  }

/** Images by digest, archived ones too, with all their tags. */
export const describeImages =
  (ecr: Caller<'ECR'>): Images['describe'] =>
  async (name, digests) => {
    const found: ImageView[] = []
    for (const batch of batches([...new Set(digests)], 100)) found.push(...(await detailsOf(ecr, name, batch)))
    return new Map(found.map(view => [view.digest, view]))
  }

/** One digest that does not exist makes ECR refuse all of them: the batch is halved until the missing ones are alone. */
const detailsOf = async (
  ecr: Caller<'ECR'>,
  name: Repository,
  batch: readonly Digest[]
): Promise<readonly ImageView[]> => {
  const imageIds = batch.map(imageDigest => ({ imageDigest }))
  try {
    const answer = await ecr({
      operation: 'ecr:DescribeImages',
      on: { repository: name },
      send: api => api.describeImages({ repositoryName: name, imageIds, filter: { imageStatus: 'ANY' } })
    })
    return (answer.imageDetails ?? []).map(imageView)
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'ImageNotFoundException')) throw error
    if (batch.length === 1) return []
    const half = Math.ceil(batch.length / 2)
    return [...(await detailsOf(ecr, name, batch.slice(0, half))), ...(await detailsOf(ecr, name, batch.slice(half)))]
  }
}

const imageView = (detail: ImageDetail): ImageView => ({
  digest: parsed(certain(detail.imageDigest, 'imageDigest')),
  tags: (detail.imageTags ?? []).map(tag => parsed<'ImageTag'>(tag)),
  pushedAt: certain(moment(detail.imagePushedAt), 'imagePushedAt'),
  archived: detail.imageStatus === 'ARCHIVED'
})
