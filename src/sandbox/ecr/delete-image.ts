import { type ImageId, imageNamed, indexesOf, tagsByDigest } from './image.ts'
import { type ImageFailure, imageFailure, referencedFailure } from './image-failure.ts'
import type { Repository } from './state.ts'

/**
 * Deletes an image by digest, or one tag of it; the last tag takes the image with it.
 * Gives the ids that are gone, or why nothing is: an image that an index refers to stays.
 */
export const deleteImage = (
  repository: Repository,
  id: ImageId
): { deleted: readonly ImageId[] } | { failure: ImageFailure } => {
  const image = imageNamed(repository, id)
  if (image === undefined) return { failure: imageFailure(repository, id) }
  const { digest } = image
  const tags = tagsByDigest(repository).get(digest) ?? []
  const doomed = id.tag === undefined ? tags : [id.tag]
  if (doomed.length === tags.length) {
    const indexes = indexesOf(repository, digest)
    if (indexes.length > 0) return { failure: referencedFailure(id, indexes) }
    delete repository.images[digest]
  }
  for (const tag of doomed) delete repository.tags[tag]
  return { deleted: doomed.length === 0 ? [{ digest }] : doomed.map(tag => ({ digest, tag })) }
}
