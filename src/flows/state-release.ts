import type { Config } from '../core/config/config.ts'
import { clusterOf, imageOf, placeOf, serviceName, serviceOf } from '../core/config/resolve-unit.ts'
import { type Fault, Problem } from '../core/problem/problem.ts'
import { tagKeys } from '../core/record/keys.ts'
import { registeredFor } from '../core/record/seen-commit.ts'
import { type ContainerName, type ImageName, parsed, type ServiceName, type Stage } from '../core/release/named.ts'
import type { Image, Release, Unit } from '../core/release/release.ts'
import { pinnedImages } from '../core/rollout/pinned-images.ts'
import { primary } from '../core/rollout/service-view.ts'
import { parseVersion } from '../core/tags/version.ts'
import { definitionHash } from '../core/task/definition-hash.ts'
import { sideBySide } from '../core/time/side-by-side.ts'
import type { RevisionView } from '../ports/definitions.ts'
import type { Commit } from '../ports/git.ts'
import type { Ports } from '../ports/ports.ts'
import { causeOf } from './cause.ts'

/** Which services of which stage, and the stage whose digests they get: another one, or the stage itself. */
export type StateAsked = {
  readonly stage: Stage
  readonly from: Stage
  readonly services: readonly ServiceName[]
  readonly commit: Commit
}

/** What services work towards in a stage, and the revision of each. */
type Found = { readonly service: ServiceName; readonly revision: RevisionView }

/** The digests that the services of one stage have, as a release to a stage. In the stage itself each unit names its revision, and a single service keeps the commit that its revision was registered for. */
export const stateRelease = async (config: Config, asked: StateAsked, ports: Ports): Promise<Release> => {
  const { stage, from } = asked
  const found = await revisionsIn(config, asked, ports)
  const [only, ...others] = found
  const own =
    from === stage && others.length === 0 && only !== undefined ? registeredFor(only.revision.tags) : undefined
  return {
    schema: 1,
    stage,
    commit: { sha: own?.sha ?? asked.commit.sha, time: own?.time ?? asked.commit.time },
    cause: causeOf(ports.origin),
    images: imagesOf(config, found, from === stage),
    units: found.map(each => unitOf(config, each, from === stage))
  }
}

const revisionsIn = async (config: Config, { from, services }: StateAsked, ports: Ports): Promise<readonly Found[]> => {
  const cloud = ports.at(placeOf(config, from), 'read')
  const all = (Object.keys(config.services) as ServiceName[]).filter(name => serviceOf(config, name).kind === 'service')
  const names = services.length > 0 ? services : all
  const cluster = clusterOf(config, from)
  const views = await cloud.services.describe(
    cluster,
    names.map(name => serviceName(config, name, from))
  )
  const read = await sideBySide(10, names, async (service): Promise<Found | Fault> => {
    const name = serviceName(config, service, from)
    const view = views.get(name)
    if (view === undefined) return { what: `The service "${name}" does not exist in the cluster "${cluster}".` }
    const revision = await cloud.definitions.describe(primary(view)?.taskDefinition ?? view.taskDefinition)
    return revision === undefined ? { what: `What "${name}" runs is not there any more.` } : { service, revision }
  })
  const faults = read.flatMap(each => ('what' in each ? each : []))
  if (faults.length > 0) throw new Problem(faults)
  return read.flatMap(each => ('what' in each ? [] : each))
}

/** One image of the config can have but one digest in a release. */
const imagesOf = (config: Config, found: readonly Found[], isThere: boolean): Release['images'] => {
  const images: Record<ImageName, Image> = {}
  for (const { service, revision } of found) {
    const digests = pinnedImages(revision.definition)
    for (const [container, name] of Object.entries(serviceOf(config, service).containers)) {
      const digest = digests.get(container as ContainerName)
      if (digest === undefined && !isThere) throw unpinned(revision.revision, container)
      const known = images[name]?.digest
      if (known !== undefined && known !== digest) throw twofold(service, name)
      const { repository } = imageOf(config, name)
      images[name] = digest === undefined ? { repository } : { repository, digest, origin: 'given' }
    }
  }
  return images
}

const unitOf = (config: Config, { service, revision }: Found, isThere: boolean): Unit => {
  const { kind, containers } = serviceOf(config, service)
  const version = parseVersion(revision.tags[tagKeys.version] ?? '')
  const hash = revision.tags[tagKeys.hash] ?? definitionHash(revision.definition)
  return {
    ...{ service, kind, why: 'asked', wave: 0, images: containers },
    ...(version === undefined ? {} : { version }),
    ...(isThere ? { task: { revision: revision.revision, hash: parsed<'Hash'>(hash) } } : {})
  }
}

const unpinned = (revision: string, container: string): Problem =>
  new Problem({
    what: `The container "${container}" of ${revision} names its image by a tag, so nobody can say which image runs.`,
    remedy: 'Deploy that stage once with an image by digest.'
  })

const twofold = (service: ServiceName, image: ImageName): Problem =>
  new Problem({
    what: `The service "${service}" runs another digest of the image "${image}" than a service before it.`,
    remedy: 'Name fewer services with the input "services".'
  })
