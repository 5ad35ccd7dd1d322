import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { parseManifest } from './manifest.ts'
import { repositoryName } from './member.ts'
import { refusal } from './refuse.ts'
import { heading, names } from './repository.ts'
import { beginScan } from './scan.ts'
import { scanned } from './scanned.ts'

const day = 86_400_000

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository, image, imageId } = scanned(context, input)
  if (parseManifest(image.manifest, image.mediaType).config === undefined)
    throw refusal('UnsupportedImageTypeException', { ...names(registry, repository), digest: image.digest })
  const last = image.scan
  if (last?.manual === true && context.now - last.startedAt < day) throw refusal('ScanLimitExceededException')
  beginScan(image, context.now, true)
  return { ...heading(registry, repository), imageId, imageScanStatus: { status: 'IN_PROGRESS' } }
}

/** `StartImageScan`: a basic scan, by hand once a day for each image. */
export const startImageScan: Operation = { run, resource: repositoryName }
