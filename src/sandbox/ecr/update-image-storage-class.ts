import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { bringBack } from './bring-back.ts'
import { indexesOf } from './image.ts'
import { repositoryName, requiredText } from './member.ts'
import { refusal } from './refuse.ts'
import { heading } from './repository.ts'
import { scanned } from './scanned.ts'
import type { Image, Repository } from './state.ts'
import { imageStatus } from './storage.ts'

/** How long an archived image takes to come back. */
const restoreMs = 1_200_000

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository, image, imageId } = scanned(context, input)
  if (requiredText(input, 'targetStorageClass') === 'ARCHIVE') archive(repository, image, registry.now)
  else bringBack(registry, repository, { image, at: registry.now + restoreMs })
  return { ...heading(registry, repository), imageId, imageStatus: imageStatus(image, registry.now) }
}

const archive = (repository: Repository, image: Image, now: number): void => {
  const status = imageStatus(image, now)
  if (status === 'ARCHIVED') return
  if (status === 'ACTIVATING' || indexesOf(repository, image.digest).length > 0)
    throw refusal('ImageStorageClassUpdateNotSupportedException')
  const before = image.archive?.activeAt
  delete image.scan // what was found is gone with it (restoring an image, ECR user guide)
  image.archive = { archivedAt: now, ...(before !== undefined && { before }) }
}

/** `UpdateImageStorageClass`: into the archive at once, out of it after a while; what is as asked stays so. */
export const updateImageStorageClass: Operation = { run, resource: repositoryName }
