import type { Config } from '../../core/config/config.ts'
import type { Facts } from '../../core/gates/facts.ts'
import type { ServiceName } from '../../core/release/named.ts'
import type { Release } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { versionTags } from './version-tags.ts'

/** The version tags that a release would put and that are on another digest already, by service. */
export const takenVersions = async (
  config: Config,
  release: Release,
  ports: Ports
): Promise<ReadonlyMap<ServiceName, NonNullable<Facts['taken']>>> => {
  const registry = ports.at(config.policy.registry, 'read').images
  const taken = new Map<ServiceName, NonNullable<Facts['taken']>>()
  const orders = await versionTags(config, release, ports)
  for (const name of new Set(orders.map(({ repository }) => repository))) {
    const own = orders.filter(({ repository }) => repository === name)
    const holders = await registry.byTag(
      name,
      own.map(({ tag }) => tag)
    )
    for (const { service, digest, tag } of own) {
      const by = holders.get(tag)?.digest
      if (by !== undefined && by !== digest) taken.set(service, { tag, by })
    }
  }
  return taken
}
