import type { Context } from '../kernel/context.ts'
import { imageIdView } from './image.ts'
import { heading } from './repository.ts'
import type { Image, Repository } from './state.ts'

/** An image with its manifest, under the tag that was asked for, as `PutImage` and `BatchGetImage` answer it. */
export const imageView = (
  registry: Context,
  repository: Repository,
  { image, tag }: { image: Image; tag: string | undefined }
): Record<string, unknown> => ({
  ...heading(registry, repository),
  imageId: imageIdView({ digest: image.digest, ...(tag !== undefined && { tag }) }),
  imageManifest: image.manifest,
  imageManifestMediaType: image.mediaType
})
