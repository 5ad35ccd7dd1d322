import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../../core/config/resolve-unit.ts'
import { sharesRepository, versionTag } from '../../core/image/tag-names.ts'
import type { Digest, ImageName, ImageTag, Repository, ServiceName } from '../../core/release/named.ts'
import { openUnits, type Release, type Unit } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import { targetOf } from '../../targets/kind.ts'

/** A version tag to put on an image of a unit. */
export type VersionTag = {
  readonly service: ServiceName
  readonly name: ImageName
  readonly repository: Repository
  readonly digest: Digest
  readonly tag: ImageTag
}

/** The open units that were released under a version and whose state is not what runs already: those that ship it. */
const shipping = async (config: Config, release: Release, ports: Ports): Promise<readonly Unit[]> => {
  const versioned = openUnits(release).filter(({ version }) => version !== undefined)
  const site = { cloud: ports.at(placeOf(config, release.stage)), cluster: clusterOf(config, release.stage) }
  const kinds = [...new Set(versioned.map(({ kind }) => kind))]
  const changing: Unit[] = []
  for (const kind of kinds) {
    const units = versioned.filter(unit => unit.kind === kind)
    const nameOf = ({ service }: Unit) => serviceName(config, service, release.stage)
    const stands = await targetOf(kind, units[0]?.service ?? kind).read(site, units.map(nameOf))
    changing.push(...units.filter(unit => unit.task === undefined || stands.get(nameOf(unit))?.hash !== unit.task.hash))
  }
  return changing
}

/** Which version tags a release puts on which digests. Nothing is written. */
export const versionTags = async (config: Config, release: Release, ports: Ports): Promise<readonly VersionTag[]> => {
  const units = await shipping(config, release, ports)
  return units.flatMap(({ service, version, images }) =>
    [...new Set(Object.values(images))].flatMap(name => {
      const image = release.images[name]
      if (version === undefined || image?.digest === undefined) return []
      const tag = versionTag(version, sharesRepository(config, name) ? service : undefined)
      return [{ service, name, repository: image.repository, digest: image.digest, tag }]
    })
  )
}
