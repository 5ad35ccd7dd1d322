import type { Config } from '../core/config/config.ts'
import type { Facts } from '../core/gates/facts.ts'
import type { ServiceName } from '../core/release/named.ts'
import type { Release } from '../core/release/release.ts'
import type { Ports } from '../ports/ports.ts'
import { versionTags } from './version-tags.ts'

/** The version tags that a release would put and that are on another digest already, by service. */
export const takenVersions = async (
  config: Config,
  release: Release,
  ports: Ports
): Promise<ReadonlyMap<ServiceName, NonNullable<Facts['taken']>>> => {
  const registry = ports.at(config.policy.registry, 'read').images
  const taken = new Map<ServiceName, NonNullable<Facts['taken']>>()
  for (const { service, repository, digest, tag } of await versionTags(config, release, ports)) {
    const holder = (await registry.byTag(repository, [tag])).get(tag)?.digest
    if (holder !== undefined && holder !== digest) taken.set(service, { tag, by: holder })
  }
  return taken
}
