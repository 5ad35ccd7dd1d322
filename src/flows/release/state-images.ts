import type { Config } from '../../core/config/config.ts'
import { serviceOf } from '../../core/config/resolve-unit.ts'
import { Problem } from '../../core/problem/problem.ts'
import { type ContainerName, type Digest, type ImageName, parsed, type ServiceName } from '../../core/release/named.ts'
import type { Image, Release, Unit } from '../../core/release/release.ts'
import { pinnedImages } from '../../core/rollout/pinned-images.ts'
import type { RevisionView } from '../../ports/definitions.ts'

/** The revisions whose digests units get; `pinned` where an image that is named by a tag is a Problem. */
export type Given = {
  readonly config: Config
  readonly revisions: ReadonlyMap<ServiceName, RevisionView>
  readonly pinned: boolean
  /** Tasks that will run for a unit. */
  readonly tasks: (service: ServiceName) => readonly ServiceName[]
}

/**
 * The release with the digests that revisions have. Where two services have different digests of one image of the config, the
 * second one's goes by another name ("shop-2"); a task that takes such an image is a Problem, for nobody can say which it gets.
 */
export const withStateImages = (release: Release, given: Given): Release => {
  const images = new Map<ImageName, Image>()
  const units = release.units.map((unit): Unit => {
    const revision = given.revisions.get(unit.service)
    const digests = revision === undefined ? new Map<ContainerName, Digest>() : pinnedImages(revision.definition)
    const pairs = Object.entries(unit.images).map(([container, name]) => {
      const digest = digests.get(parsed(container))
      if (digest === undefined && given.pinned) throw unpinned(revision?.revision ?? unit.service, container)
      return [container, held(images, name, { given, image: imageFor(release, name, digest) })] as const
    })
    return { ...unit, images: Object.fromEntries(pairs) }
  })
  const faults = units.flatMap(unit => torn(unit, units, given))
  if (faults.length > 0) throw new Problem(faults)
  return { ...release, images: Object.fromEntries(images), units }
}

const imageFor = ({ images }: Release, name: ImageName, digest: Digest | undefined): Image => {
  const image = images[name]
  if (image === undefined) throw new Error(`The release has no image "${name}".`)
  return digest === undefined ? image : { ...image, digest, origin: 'given' }
}

type Holding = { readonly given: Given; readonly image: Image }

/** The name under which the images hold this one: its own, or the first of "name-2", "name-3" that is free or the same. */
const held = (images: Map<ImageName, Image>, name: ImageName, { given, image }: Holding): ImageName => {
  for (let at = 1; ; at += 1) {
    const tried: ImageName = at === 1 ? name : parsed(`${name}-${at}`)
    const known = images.get(tried)
    const foreign = at > 1 && Object.hasOwn(given.config.images, tried)
    if (foreign || (known !== undefined && known.digest !== image.digest)) continue
    images.set(tried, image)
    return tried
  }
}

/** What is wrong where a task of a unit takes an image of which there are two digests. */
const torn = (unit: Unit, units: readonly Unit[], { config, tasks }: Given) =>
  tasks(unit.service).flatMap(task =>
    Object.values(serviceOf(config, task).containers).flatMap(name => {
      const users = units.filter(({ service }) => Object.values(serviceOf(config, service).containers).includes(name))
      const digests = new Set(users.flatMap(({ images }) => Object.values(images).filter(each => isOf(each, name))))
      return digests.size < 2 ? [] : [tornFault(task, name, users)]
    })
  )

/** Whether a name in the release stands for an image of the config. */
const isOf = (held: ImageName, name: ImageName): boolean =>
  held === name || (held.startsWith(`${name}-`) && /^\d+$/.test(held.slice(name.length + 1)))

const tornFault = (task: ServiceName, image: ImageName, users: readonly Unit[]) => ({
  what: `The services ${users.map(({ service }) => `"${service}"`).join(' and ')} run different digests of the image "${image}", and the task "${task}" that runs for them takes that image: nobody can say which of the two it gets.`,
  remedy: 'Name one of them at a time with the input "services".'
})

const unpinned = (revision: string, container: string): Problem =>
  new Problem({
    what: `The container "${container}" of ${revision} names its image by a tag, so nobody can say which image runs.`,
    remedy: 'Deploy that stage once with an image by digest.'
  })
