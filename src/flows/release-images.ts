import type { ImageName } from '../core/release/named.ts'
import type { Outcome } from '../core/release/outcome.ts'
import { type Image, openUnits, type Release, type Unit, withUnits } from '../core/release/release.ts'

/** The images of all units that have no outcome, each once. */
export const openImages = (release: Release): readonly (readonly [ImageName, Image])[] => {
  const names = new Set(openUnits(release).flatMap(unit => Object.values(unit.images)))
  return [...names].flatMap(name => {
    const image = release.images[name]
    return image === undefined ? [] : [[name, image] as const]
  })
}

/** The release with some images replaced. */
export const withImages = (release: Release, images: ReadonlyMap<ImageName, Image>): Release => ({
  ...release,
  images: { ...release.images, ...Object.fromEntries(images) }
})

/** The release in which each open unit that takes one of the images has ended so. */
export const endedByImage = (release: Release, outcomes: ReadonlyMap<ImageName, Outcome>): Release =>
  withUnits(release, (unit: Unit) => {
    const outcome = Object.values(unit.images)
      .map(name => outcomes.get(name))
      .find(each => each !== undefined)
    return outcome === undefined ? unit : { ...unit, outcome }
  })
