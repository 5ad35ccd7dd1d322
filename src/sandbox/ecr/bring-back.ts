import type { Context } from '../kernel/context.ts'
import { parseManifest } from './manifest.ts'
import { beginScan } from './scan.ts'
import { isScannedOnPush } from './scan-rule.ts'
import type { Image, Repository } from './state.ts'
import { imageStatus, restore } from './storage.ts'

/** Scans an image that is new in its repository at that time, if its pushes are scanned by ECR itself. */
export const scanNew = (
  registry: Context,
  repository: Repository,
  { image, at }: { image: Image; at: number }
): void => {
  const { config } = parseManifest(image.manifest, image.mediaType)
  if (config !== undefined && isScannedOnPush(registry, repository)) beginScan(image, at)
}

/** Brings an image back from the archive at that time, which may lie ahead; it is scanned then as if it were pushed. */
export const bringBack = (
  registry: Context,
  repository: Repository,
  { image, at }: { image: Image; at: number }
): void => {
  if (imageStatus(image, registry.now) === 'ACTIVE') return
  restore(image, at)
  scanNew(registry, repository, { image, at: image.archive?.activeAt ?? at })
}
