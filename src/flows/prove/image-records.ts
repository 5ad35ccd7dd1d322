import type { Config } from '../../core/config/config.ts'
import type { Digest, ImageTag, Repository } from '../../core/release/named.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { openImages } from '../release/release-images.ts'

/** All tags of the digests that a release ships. */
export type DigestTags = ReadonlyMap<Digest, readonly ImageTag[]>

/** Reads the tags of all digests of a release's open units: one question for each repository. */
export const digestTags = async (config: Config, release: Release, ports: Ports): Promise<DigestTags> => {
  const registry = ports.at(config.policy.registry, 'read').images
  const wanted = new Map<Repository, Set<Digest>>()
  for (const [, { repository, digest }] of openImages(release)) {
    if (digest === undefined) continue
    wanted.set(repository, new Set([...(wanted.get(repository) ?? []), digest]))
  }
  const tags = new Map<Digest, readonly ImageTag[]>()
  for (const [repository, digests] of wanted)
    for (const [digest, view] of await registry.describe(repository, [...digests])) tags.set(digest, view.tags)
  return tags
}

/** The digests of a unit, each once; images that were never built have none. */
export const unitDigests = (release: Release, unit: Pick<Unit, 'images'>): readonly Digest[] => [
  ...new Set(Object.values(unit.images).flatMap(name => release.images[name]?.digest ?? []))
]
