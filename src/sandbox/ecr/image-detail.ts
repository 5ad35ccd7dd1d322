import type { Context } from '../kernel/context.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { accountSetting } from './account-setting.ts'
import { imageSize } from './image.ts'
import { parseManifest } from './manifest.ts'
import { heading } from './repository.ts'
import { findingsSummary, scanReport } from './scan.ts'
import type { Image, Repository } from './state.ts'
import { imageStatus } from './storage.ts'

/** One digest as `DescribeImages` answers it; an untagged one has no `imageTags`. */
export const imageDetail = (
  registry: Context,
  repository: Repository,
  { image, tags }: { image: Image; tags: ReadonlyMap<string, readonly string[]> }
): Record<string, unknown> => {
  const manifest = parseManifest(image.manifest, image.mediaType)
  const artifact = manifest.artifactType ?? manifest.config?.mediaType
  const imageTags = tags.get(image.digest)
  return {
    ...heading(registry, repository),
    imageDigest: image.digest,
    ...(imageTags && { imageTags }),
    imageSizeInBytes: imageSize(repository, image),
    imagePushedAt: timestamp(image.pushedAt),
    imageManifestMediaType: image.mediaType,
    ...(artifact !== undefined && { artifactMediaType: artifact }),
    ...(image.pulledAt !== undefined && { lastRecordedPullTime: timestamp(image.pulledAt) }),
    ...(manifest.subject && { subjectManifestDigest: manifest.subject.digest }),
    ...storageMembers(image, registry.now),
    ...scanMembers(registry, repository, image)
  }
}

const storageMembers = (image: Image, now: number): Record<string, unknown> => {
  const { archivedAt, activeAt, before } = image.archive ?? {}
  const activated = activeAt !== undefined && activeAt <= now ? activeAt : before
  return {
    imageStatus: imageStatus(image, now),
    ...(archivedAt !== undefined && { lastArchivedAt: timestamp(archivedAt) }),
    ...(activated !== undefined && { lastActivatedAt: timestamp(activated) })
  }
}

const scanMembers = (registry: Context, repository: Repository, image: Image): Record<string, unknown> => {
  if (image.scan === undefined || accountSetting(registry, 'BASIC_SCAN_TYPE_VERSION') !== 'CLAIR') return {}
  const report = scanReport(registry, repository, image)
  if (report?.type !== 'basic') return {}
  return {
    imageScanStatus: report.status,
    ...(report.findings && { imageScanFindingsSummary: findingsSummary(report) })
  }
}
