import { type ImageRecord, recordTag } from '../../core/record/image-record.ts'
import type { Repository } from '../../core/release/named.ts'
import type { Images, StoredImage } from '../../ports/images.ts'
import type { Ports } from '../../ports/ports.ts'

/** The image that gets a record. */
export type RecordSubject = {
  readonly registry: Images
  readonly repository: Repository
  readonly stored: StoredImage
}

/** ECR's fixed limit of tags on one image (service quotas). */
const tagLimit = 1000

/** Writes a record on an image as a tag, once. Where there is no room for it, a warning says that it stands on the revision only. */
export const writeImageRecord = async (
  record: ImageRecord,
  { registry, repository, stored }: RecordSubject,
  { journal }: Pick<Ports, 'journal'>
): Promise<void> => {
  const { service } = record
  const tag = recordTag(record)
  const tags = (await registry.describe(repository, [stored.digest])).get(stored.digest)?.tags ?? []
  if (tags.includes(tag)) return
  if (tags.length >= tagLimit) {
    journal.warn(
      `${service}: ${repository}@${stored.digest} has ${tags.length} tags, which is ECR's limit; ${tag} stands on the revision only. Remove old rel- tags.`
    )
    return
  }
  const written = await registry.putTag(repository, stored, tag)
  if (written.is === 'taken')
    journal.warn(`${service}: the tag ${tag} is on another digest (${written.by}); it stands on the revision only.`)
}
