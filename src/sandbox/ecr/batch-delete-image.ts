import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { deleteImage } from './delete-image.ts'
import { type ImageId, imageIdView } from './image.ts'
import type { ImageFailure } from './image-failure.ts'
import { parseImageIds } from './image-ids.ts'
import { repositoryName } from './member.ts'
import { located } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { repository } = located(context, input)
  const imageIds: ImageId[] = []
  const failures: ImageFailure[] = []
  for (const id of parseImageIds(input)) {
    const result = deleteImage(repository, id)
    if ('failure' in result) failures.push(result.failure)
    else imageIds.push(...result.deleted)
  }
  return { imageIds: imageIds.map(imageIdView), failures }
}

/** `BatchDeleteImage`: by digest the image with all its tags, by tag that tag, and the image with its last one. */
export const batchDeleteImage: Operation = { run, resource: repositoryName }
