import type { Config } from '../core/config/config.ts'
import { commitTag, newestSource, sharesRepository, sourceTag } from '../core/image/tag-names.ts'
import type { ImageName, ImageTag } from '../core/release/named.ts'
import type { Image, Release } from '../core/release/release.ts'
import type { Images, StoredImage } from '../ports/images.ts'
import type { Ports } from '../ports/ports.ts'
import { openImages, withImages } from './release-images.ts'

/** How many refreshes of a content key are asked for at once; they count up without gaps. */
const refreshes = 9

/**
 * Gives every image of the open units the digest that was built for the release's commit: by its content key, of which the
 * latest refresh counts, else by the commit. An image that was never built stays without one. Nothing is written.
 */
export const resolve =
  (config: Config) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const registry = ports.at(config.policy.registry, 'read').images
    const found = new Map<ImageName, Image>()
    for (const [name, image] of openImages(release)) {
      if (image.digest !== undefined) continue
      const prefix = sharesRepository(config, name) ? name : undefined
      const stored = await storedImage(registry, image, commitTag(release.commit.sha, prefix))
      if (stored !== undefined) found.set(name, { ...image, digest: stored.digest, origin: 'promoted' })
    }
    return withImages(release, found)
  }

const storedImage = async (
  registry: Images,
  { repository, key }: Image,
  byCommit: ImageTag
): Promise<StoredImage | undefined> => {
  if (key === undefined) return (await registry.byTag(repository, [byCommit])).get(byCommit)
  let latest: StoredImage | undefined
  for (let from = 0; ; from += refreshes + 1) {
    const sources = Array.from({ length: refreshes + 1 }, (_, index) => sourceTag(key, from + index))
    const found = await registry.byTag(repository, from === 0 ? [...sources, byCommit] : sources)
    const newest = newestSource(key, found.keys())
    latest = newest === undefined ? latest : found.get(newest)
    if (found.size < sources.length || newest !== sources.at(-1)) return latest ?? found.get(byCommit)
  }
}
