import type { Config } from '../core/config/config.ts'
import { newestSource, sourceTag } from '../core/image/tag-names.ts'
import type { ContentKey, ImageName, Repository } from '../core/release/named.ts'
import type { Image } from '../core/release/release.ts'
import type { Images, StoredImage } from '../ports/images.ts'
import type { Ports } from '../ports/ports.ts'

/** How many tags of one content key are asked for in one request: the first build and its refreshes. */
const asked = Array.from({ length: 100 }, (_, refresh) => refresh)

/** The image that was built from the inputs that a content key stands for, in its newest refresh. */
export const builtFrom = async (
  images: Images,
  repository: Repository,
  key: ContentKey
): Promise<StoredImage | undefined> => {
  const tags = asked.map(refresh => sourceTag(key, refresh))
  const found = await images.byTag(repository, tags)
  const newest = newestSource(key, found.keys())
  return newest === undefined ? undefined : found.get(newest)
}

/**
 * The images that were built before from the same inputs, by their content keys. A pull request's run has no credentials
 * to ask with, so it finds none.
 */
export const findBuilt = async (
  config: Config,
  images: readonly (readonly [ImageName, Image])[],
  { at, origin, journal }: Ports
): Promise<ReadonlyMap<ImageName, Image>> => {
  const found = new Map<ImageName, Image>()
  if (origin.fromPullRequest) return found
  for (const [name, image] of images) {
    if (image.key === undefined) continue
    const stored = await builtFrom(at(config.policy.registry, 'read').images, image.repository, image.key)
    if (stored === undefined) continue
    journal.info(`Image "${name}": built before from the same inputs, ${stored.digest}.`)
    found.set(name, { ...image, digest: stored.digest, origin: 'reused' })
  }
  return found
}
