import type { Config } from '../../core/config/config.ts'
import { commitTag, sharesRepository } from '../../core/image/tag-names.ts'
import type { ImageName } from '../../core/release/named.ts'
import type { Image, Release } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { builtFrom } from '../build/built-from.ts'
import { openImages, withImages } from '../release/release-images.ts'

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
      const stored = await builtFrom(registry, { ...image, byCommit: commitTag(release.commit.sha, prefix) })
      if (stored !== undefined) found.set(name, { ...image, digest: stored.digest, origin: 'promoted' })
    }
    return withImages(release, found)
  }
