import type { Config } from '../core/config/config.ts'
import { clusterOf, imageOf, overlayOf, placeOf, serviceName, serviceOf } from '../core/config/resolve-unit.ts'
import { Problem } from '../core/problem/problem.ts'
import type { ContainerName, ImageName, ServiceName, Stage } from '../core/release/named.ts'
import type { Image, Release, Unit } from '../core/release/release.ts'
import { pinnedImages } from '../core/rollout/pinned-images.ts'
import { primary } from '../core/rollout/service-view.ts'
import type { Commit } from '../ports/git.ts'
import type { Ports } from '../ports/ports.ts'

type Asked = { readonly stage: Stage; readonly services: readonly ServiceName[]; readonly commit: Commit }

/**
 * What runs in a stage as a release that is in place: the services that verify, or those that are named, each with its
 * revision, and the digests that they run. A service that ECS does not have is a Problem.
 */
export const runningRelease = async (
  config: Config,
  { stage, services, commit }: Asked,
  ports: Pick<Ports, 'at' | 'origin'>
): Promise<Release> => {
  const { definitions, services: ecs } = ports.at(placeOf(config, stage))
  const names = verifying(config, stage, services)
  const cluster = clusterOf(config, stage)
  const views = await ecs.describe(
    cluster,
    names.map(name => serviceName(config, name, stage))
  )
  const missing = names.filter(name => !views.has(serviceName(config, name, stage)))
  if (missing.length > 0) throw new Problem(missing.map(name => absent(serviceName(config, name, stage), cluster)))
  const images: Record<ImageName, Image> = {}
  const units: Unit[] = []
  for (const service of names) {
    const view = views.get(serviceName(config, service, stage))
    const revision =
      view === undefined ? undefined : await definitions.describe(primary(view)?.taskDefinition ?? view.taskDefinition)
    const { kind, containers } = serviceOf(config, service)
    units.push({ service, kind, why: 'asked', wave: 0, images: containers, outcome: { is: 'no-op' } })
    for (const [container, digest] of revision === undefined ? [] : pinnedImages(revision.definition)) {
      const name = containers[container as ContainerName]
      if (name !== undefined) images[name] = { repository: imageOf(config, name).repository, digest, origin: 'given' }
    }
  }
  const { event, actor, run } = ports.origin
  const cause = { event, actor, ...(run === undefined ? {} : { run }) }
  return { schema: 1, stage, commit: { sha: commit.sha, time: commit.time }, cause, images, units }
}

const verifying = (config: Config, stage: Stage, asked: readonly ServiceName[]): readonly ServiceName[] => {
  const verifies = (service: ServiceName): boolean => overlayOf(config, service, stage).verify !== undefined
  const without = asked.filter(service => !verifies(service))
  if (without.length > 0)
    throw new Problem(
      without.map(service => ({
        what: `The service "${service}" has no "verify" in its config.`,
        remedy: 'Say there what must hold.'
      }))
    )
  const all = (Object.keys(config.services) as ServiceName[]).filter(verifies)
  if (asked.length === 0 && all.length === 0)
    throw new Problem({
      what: `No service of the config has "verify" in "${stage}".`,
      remedy: 'Say there what must hold.'
    })
  return asked.length > 0 ? asked : all
}

const absent = (name: string, cluster: string) => ({
  what: `The service "${name}" does not exist in the cluster "${cluster}".`,
  remedy: 'Correct its name, the cluster, the region or the account.'
})
