import type { Config } from '../../core/config/config.ts'
import type { ImageName } from '../../core/release/named.ts'
import type { Image } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { builtFrom } from './built-from.ts'

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
    const stored = await builtFrom(at(config.policy.registry, 'read').images, {
      repository: image.repository,
      key: image.key
    })
    if (stored === undefined) continue
    journal.info(`Image "${name}": built before from the same inputs, ${stored.digest}.`)
    found.set(name, { ...image, digest: stored.digest, origin: 'reused' })
  }
  return found
}
