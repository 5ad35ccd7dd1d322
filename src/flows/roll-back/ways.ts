import type { ImageName } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { type Image, type Release, type Unit, withUnits } from '../../core/release/release.ts'
import { pinnedImages } from '../../core/rollout/pinned-images.ts'
import { keepReason } from '../release/diagnosis-file.ts'
import { type Back, type Going, goal, leftRevision } from './way.ts'

/** The release in which a unit without a way is refused; the others are then not attempted, unless a part is welcome. */
export const refusedWays = async (
  release: Release,
  planned: readonly Going[],
  { options, ports }: Back
): Promise<Release> => {
  const outcomes = new Map<string, Outcome>()
  for (const { unit, way } of planned) {
    if (way.is !== 'none') continue
    const outcome: Outcome = { is: 'refused', gate: way.gate }
    const reason = `${way.says} ${way.pass} Nothing was written.`
    outcomes.set(unit.service, outcome)
    await keepReason(release.stage, { service: unit.service, outcome, reason }, ports)
  }
  const others: Outcome | undefined = outcomes.size > 0 && !options.partial ? { is: 'not-attempted' } : undefined
  return withUnits(release, unit => {
    const outcome = outcomes.get(unit.service) ?? others
    return outcome === undefined ? unit : { ...unit, outcome }
  })
}

/** The release with what each unit goes back to. An image has a digest where all units that take it go back to the same one. */
export const withWays = (release: Release, going: readonly Going[]): Release => {
  const images = { ...release.images }
  for (const name of Object.keys(images) as ImageName[]) {
    const digests = new Set(going.flatMap(each => digestsOf(each, name)))
    const [digest] = digests
    const image: Image | undefined = images[name]
    if (image !== undefined && digest !== undefined && digests.size === 1)
      images[name] = { ...image, digest, origin: 'given' }
  }
  return {
    ...release,
    images,
    units: release.units.map(unit => {
      const own = going.find(each => each.unit.service === unit.service)
      return own === undefined ? unit : withWay(unit, own)
    })
  }
}

const digestsOf = (going: Going, image: ImageName) => {
  const revision = goal(going)?.revision
  const view = revision === undefined ? undefined : going.standing.revisions.get(revision)
  const pinned = view === undefined ? undefined : pinnedImages(view.definition)
  return [...(pinned ?? [])].flatMap(([container, digest]) => (going.unit.images[container] === image ? [digest] : []))
}

const withWay = (unit: Unit, going: Going): Unit => {
  const to = goal(going)
  const left = leftRevision(going)
  return {
    ...unit,
    ...(to?.version === undefined ? {} : { version: to.version }),
    ...(to?.hash === undefined ? {} : { task: { hash: to.hash, revision: to.revision } }),
    ...(left === undefined ? {} : { previous: left })
  }
}
