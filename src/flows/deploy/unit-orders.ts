import type { Config } from '../../core/config/config.ts'
import { serviceName } from '../../core/config/resolve-unit.ts'
import { offeredArchitectures } from '../../core/diagnosis/offered-architectures.ts'
import { isOvertaken } from '../../core/gates/overtaken.ts'
import { Problem } from '../../core/problem/problem.ts'
import { unitTags } from '../../core/record/revision-tags.ts'
import type { ContainerName, Digest } from '../../core/release/named.ts'
import { taskPath } from '../../core/release/paths.ts'
import type { Image, Release, Unit } from '../../core/release/release.ts'
import type { AcceptedDigests } from '../../core/rollout/observation.ts'
import { runnableChildren } from '../../core/rollout/runnable-children.ts'
import type { Definition } from '../../core/task/definition.ts'
import type { Images } from '../../ports/images.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Order, Request, Wanted } from '../../targets/order.ts'
import { commitRelation } from '../release/commit-relation.ts'
import { vetoReasons } from '../roll-out/vetoed.ts'

type Needs = Pick<Ports, 'files' | 'at' | 'git'>

/** The orders of some units: each with its rendered definition, or with the revision that it names already. */
export const unitOrders =
  (config: Config, release: Release) =>
  (units: readonly Unit[], ports: Ports): Promise<readonly Order[]> => {
    const vetoed = vetoReasons(config, release, ports)
    return Promise.all(
      units.map(async unit => {
        const images = unitImages(release, unit)
        return {
          label: unit.service,
          service: serviceName(config, unit.service, release.stage),
          wanted: await wanted(release, unit, ports),
          accepted: accepted(images),
          widened: () => widened(images, ports.at(config.policy.registry, 'read').images),
          offered: () => offered(images, ports.at(config.policy.registry, 'read').images),
          vetoed: () => vetoed(unit),
          request: requestAt(release.commit, ports)
        }
      })
    )
  }

/** A request at a commit. Only git knows which of two commits is the newer one; where it cannot tell, their dates do. */
export const requestAt = ({ sha, time }: Release['commit'], ports: Pick<Ports, 'git'>): Request => ({
  commit: { sha, time },
  newer: async others => {
    for (const other of others) {
      const relation = await commitRelation(other.sha, sha, ports)
      if (isOvertaken({ relation, ...(other.time === undefined ? {} : { committed: other.time }) }, time)) return other
    }
    return undefined
  }
})

const wanted = async (release: Release, unit: Unit, { files }: Needs): Promise<Wanted> => {
  const { task, service } = unit
  if (task?.revision !== undefined) return { is: 'revision', revision: task.revision, hash: task.hash }
  const path = taskPath(files.own, release.stage, service)
  const text = await files.read(path)
  if (task === undefined || text === undefined)
    throw new Problem({
      what: `The service "${service}" has no rendered task definition for the stage "${release.stage}".`,
      remedy: 'Run render before deploy in the same job, and pass its output "release" on.'
    })
  const definition = JSON.parse(text) as Definition
  return { is: 'definition', definition, hash: task.hash, tags: unitTags(release, unit, task.hash) }
}

/** The image that a container gets, by digest. */
export type UnitImage = {
  readonly container: ContainerName
  readonly image: Pick<Image, 'repository'>
  readonly digest: Digest
}

const unitImages = (release: Release, unit: Unit): readonly UnitImage[] =>
  Object.entries(unit.images).flatMap(([container, name]) => {
    const image = release.images[name]
    return image?.digest === undefined ? [] : { container: container as ContainerName, image, digest: image.digest }
  })

/** What counts as these images when it is seen running. */
export const accepted = (images: readonly UnitImage[]): AcceptedDigests =>
  new Map(images.map(({ container, digest }) => [container, [digest]]))

/** The same with the runnable children of those that are indexes. */
export const widened = async (images: readonly UnitImage[], registry: Images): Promise<AcceptedDigests> => {
  const all = images.map(async ({ container, image, digest }) => {
    const stored = await registry.byDigest(image.repository, digest)
    const children = stored === undefined ? [] : runnableChildren(stored.manifest)
    return [container, [digest, ...children]] as const
  })
  return new Map(await Promise.all(all))
}

const offered = async (
  images: readonly UnitImage[],
  registry: Images
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const all = images.map(async ({ container, image, digest }) => {
    const stored = await registry.byDigest(image.repository, digest)
    return [container, stored === undefined ? [] : offeredArchitectures(stored.manifest)] as const
  })
  return new Map(await Promise.all(all))
}
