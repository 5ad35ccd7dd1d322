import { type ImageId, imageIdView, isTag } from './image.ts'
import { isDigest } from './manifest.ts'
import { entry, type Repository } from './state.ts'

/** Why one image of a batch could not be had: one entry of `failures[]`, the call itself succeeds. */
export type ImageFailure = {
  readonly imageId: Record<string, string>
  readonly failureCode: string
  readonly failureReason: string
}

const reasons = {
  MissingDigestAndTag: 'Invalid request parameters: both tag and digest cannot be null',
  InvalidImageDigest:
    "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'",
  InvalidImageTag: "Invalid request parameters: image tag should satisfy the regex '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'",
  ImageTagDoesNotMatchDigest: 'Requested image tag does not match the requested image digest',
  ImageNotFound: 'Requested image not found',
  ImageInaccessible: 'Requested image is archived'
} as const

/** What stands in the way of this id, where `imageNamed` found nothing. */
export const imageFailure = (repository: Repository, id: ImageId): ImageFailure =>
  failure(id, reasonCode(repository, id))

/** The failure of an image that lies in the archive. */
export const inaccessibleFailure = (id: ImageId): ImageFailure => failure(id, 'ImageInaccessible')

/** The failure of an image that indexes refer to, and that can not be deleted before them. */
export const referencedFailure = (id: ImageId, indexes: readonly string[]): ImageFailure => ({
  imageId: imageIdView(id),
  failureCode: 'ImageReferencedByManifestList',
  failureReason: `Requested image referenced by manifest list: [${indexes.join(', ')}]`
})

const reasonCode = (repository: Repository, { digest, tag }: ImageId): keyof typeof reasons => {
  if (digest === undefined && tag === undefined) return 'MissingDigestAndTag'
  if (digest !== undefined && !isDigest(digest)) return 'InvalidImageDigest'
  if (tag !== undefined && !isTag(tag)) return 'InvalidImageTag'
  const tagged = tag === undefined ? undefined : entry(repository.tags, tag)
  return digest !== undefined && tagged !== undefined && tagged !== digest
    ? 'ImageTagDoesNotMatchDigest'
    : 'ImageNotFound'
}

const failure = (id: ImageId, failureCode: keyof typeof reasons): ImageFailure => ({
  imageId: imageIdView(id),
  failureCode,
  failureReason: reasons[failureCode]
})
