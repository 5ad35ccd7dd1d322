import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { parseManifest } from './manifest.ts'
import { repositoryName } from './member.ts'
import { refusal } from './refuse.ts'
import { heading, names } from './repository.ts'
import { beginScan } from './scan.ts'
import { isEnhanced } from './scan-rule.ts'
import { scanned } from './scanned.ts'
import { imageStatus } from './storage.ts'

const day = 86_400_000

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository, image, imageId } = scanned(context, input)
  if (isEnhanced(registry)) throw refusal('FeatureDisabledException')
  if (imageStatus(image, context.now) !== 'ACTIVE') throw refusal('ImageArchivedException')
  if (parseManifest(image.manifest, image.mediaType).config === undefined)
    throw refusal('UnsupportedImageTypeException', { ...names(registry, repository), digest: image.digest })
  if (image.scan !== undefined && context.now - image.scan.startedAt < day) throw refusal('ScanLimitExceededException')
  beginScan(image, context.now)
  return { ...heading(registry, repository), imageId, imageScanStatus: { status: 'IN_PROGRESS' } }
}

/** `StartImageScan`: a basic scan, once a day for each image, the one on push counted; Inspector's scans cannot be asked for. */
export const startImageScan: Operation = { run, resource: repositoryName }
