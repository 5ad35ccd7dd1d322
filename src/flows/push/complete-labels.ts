import type { Config } from '../../core/config/config.ts'
import { commitTag, sharesRepository } from '../../core/image/tag-names.ts'
import type { Digest, ImageName, ImageTag } from '../../core/release/named.ts'
import type { Image, Release } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { openImages } from '../release/release-images.ts'
import { writeLabel } from './push-image.ts'
import { tagsOfPush } from './push-tags.ts'

/**
 * Gives the images that an earlier run built the labels that it did not come to write: a push puts the tag of the inputs
 * first and the commit's last, and one that was cut off between is taken for whole by every later build. One look at the tags of
 * each image. What fails here is said and left: labels are for people, and nothing is decided by them.
 */
export const completeLabels = async (config: Config, release: Release, ports: Ports): Promise<void> => {
  if (ports.origin.fromPullRequest) return
  for (const [name, image] of openImages(release)) {
    if (image.origin !== 'reused' || image.digest === undefined) continue
    try {
      await complete({ config, release, name, image, digest: image.digest }, ports)
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      ports.journal.warn(`Image "${name}": whether its labels are whole could not be found out: ${said}`)
    }
  }
}

type Reused = {
  readonly config: Config
  readonly release: Release
  readonly name: ImageName
  readonly image: Image
  readonly digest: Digest
}

const complete = async ({ config, release, name, image, digest }: Reused, ports: Ports): Promise<void> => {
  const { images } = ports.at(config.policy.registry)
  const tags = (await images.describe(image.repository, [digest])).get(digest)?.tags ?? []
  const shape = commitTag(release.commit.sha, sharesRepository(config, name) ? name : undefined)
  const head = shape.slice(0, -release.commit.sha.length)
  if (tags.some(tag => tag.startsWith(head))) return
  const stored = await images.byDigest(image.repository, digest)
  if (stored === undefined) return
  const [, ...labels] = await tagsOfPush({ config, release, name }, ports.git)
  const { repository } = image
  const standing = await images.byTag(repository, labels)
  const written: ImageTag[] = []
  for (const tag of labels)
    if (await writeLabel({ images, repository }, { stored, tag, holder: standing.get(tag)?.digest }, ports))
      written.push(tag)
  if (written.length > 0)
    ports.journal.info(`Image "${name}": wrote the labels that an earlier push did not come to: ${written.join(', ')}.`)
}
