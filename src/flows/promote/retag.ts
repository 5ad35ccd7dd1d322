import type { Config } from '../../core/config/config.ts'
import { digestOf } from '../../core/image/digest.ts'
import { Failure } from '../../core/problem/failure.ts'
import type { ImageName, ImageTag, ServiceName } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { type Image, type Release, withUnits } from '../../core/release/release.ts'
import type { Images, StoredImage } from '../../ports/images.ts'
import type { Ports } from '../../ports/ports.ts'
import { withImages } from '../release/release-images.ts'
import { type VersionTag, versionTags } from './version-tags.ts'

/** What became of one tag: a bad ending, or none. */
type Ended = { readonly order: VersionTag; readonly bad?: Outcome }

/** A tag with the image to put it on, read and checked. */
type Ready = { readonly order: VersionTag; readonly stored: StoredImage; readonly there: boolean }

/**
 * Puts the version on the digests that a release ships: the manifest that the registry holds is put again, byte by byte,
 * under the new tag, so that no image is pulled or built. Everything is read and checked before the first write; if a
 * version is on another digest, nothing is written, its units are refused and the others are not attempted.
 */
export const retag =
  (config: Config) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const orders = await versionTags(config, release, ports)
    if (orders.length === 0) return release
    const { images } = ports.at(config.policy.registry)
    const checked = []
    for (const order of orders) checked.push(await check(images, order, ports))
    const refused = checked.filter((each): each is Ended => 'bad' in each)
    if (refused.length > 0) return ended(release, refused, { is: 'not-attempted' })
    const ends: Ended[] = []
    for (const each of checked) if ('stored' in each) ends.push(await write(images, each, ports))
    return ended(tagged(release, ends), ends)
  }

const check = async (images: Images, order: VersionTag, { journal }: Ports): Promise<Ready | Ended> => {
  const { repository, digest, tag } = order
  const stored = await images.byDigest(repository, digest)
  if (stored === undefined || digestOf(stored.manifest) !== digest) {
    journal.warn(`${order.service}: ${repository}@${digest} is not in the registry.`)
    return { order, bad: { is: 'refused', gate: 'built' } }
  }
  const holder = (await images.byTag(repository, [tag])).get(tag)?.digest
  if (holder !== undefined && holder !== digest) return taken(order, holder, journal)
  return { order, stored, there: holder === digest }
}

const taken = (order: VersionTag, by: string, journal: Ports['journal']): Ended => {
  const { service, repository, tag, digest } = order
  journal.warn(
    `${service}: the version ${tag} is on ${by} in ${repository}, and this release has ${digest}. Give it a new version.`
  )
  return { order, bad: { is: 'refused', gate: 'version' } }
}

const write = async (images: Images, { order, stored, there }: Ready, { journal }: Ports): Promise<Ended> => {
  if (there) return { order }
  try {
    const done = await images.putTag(order.repository, stored, order.tag)
    return done.is === 'taken' ? taken(order, done.by, journal) : { order }
  } catch (error) {
    journal.warn(
      `${order.service}: the tag ${order.tag} could not be put: ${error instanceof Error ? error.message : error}`
    )
    return { order, bad: { is: 'errored', sent: error instanceof Failure ? error.sent : 'unknown' } }
  }
}

/** The release with the outcomes of what ended badly; the other open units end as `others` says, if it says anything. */
const ended = (release: Release, ends: readonly Ended[], others?: Outcome): Release => {
  const bad = new Map<ServiceName, Outcome>()
  for (const end of ends) if (end.bad !== undefined) bad.set(end.order.service, end.bad)
  return withUnits(release, unit => {
    const outcome = bad.get(unit.service) ?? others
    return outcome === undefined ? unit : { ...unit, outcome }
  })
}

const tagged = (release: Release, ends: readonly Ended[]): Release => {
  const images = new Map<ImageName, Image>()
  for (const { order, bad } of ends) {
    const image = images.get(order.name) ?? release.images[order.name]
    if (bad !== undefined || image === undefined) continue
    const tags: readonly ImageTag[] = [...new Set([...(image.tags ?? []), order.tag])]
    images.set(order.name, { ...image, tags, origin: image.origin === 'built' ? 'built' : 'promoted' })
  }
  return withImages(release, images)
}
