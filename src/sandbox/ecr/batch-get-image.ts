import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { imageNamed, notePull } from './image.ts'
import { type ImageFailure, imageFailure, inaccessibleFailure } from './image-failure.ts'
import { parseImageIds } from './image-ids.ts'
import { imageView } from './image-view.ts'
import { repositoryName } from './member.ts'
import { located } from './repository.ts'
import { imageStatus } from './storage.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const images: Record<string, unknown>[] = []
  const failures: ImageFailure[] = []
  for (const id of parseImageIds(input)) {
    const image = imageNamed(repository, id)
    if (image === undefined) failures.push(imageFailure(repository, id))
    else if (imageStatus(image, context.now) !== 'ACTIVE') failures.push(inaccessibleFailure(id))
    else {
      notePull(image, context.now)
      images.push(imageView(registry, repository, { image, tag: id.tag }))
    }
  }
  return { images, failures }
}

/** `BatchGetImage`: one image per id asked for, each with the manifest as it was pushed; what is not there is a failure, not an error. */
export const batchGetImage: Operation = { run, resource: repositoryName }
