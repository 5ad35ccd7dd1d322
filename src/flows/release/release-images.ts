import type { ImageName } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { type Image, openUnits, type Release, type Unit, withUnits } from '../../core/release/release.ts'

/** The images that no unit has: those of the tasks that run for units. */
export const taskImages = ({ images, units }: Release): readonly ImageName[] => {
  const used = new Set(units.flatMap(unit => Object.values(unit.images)))
  return (Object.keys(images) as ImageName[]).filter(name => !used.has(name))
}

/** The images of all units that have no outcome, and of the tasks that run for them, each once. */
export const openImages = (release: Release): readonly (readonly [ImageName, Image])[] => {
  const units = openUnits(release)
  if (units.length === 0) return []
  const names = new Set([...units.flatMap(unit => Object.values(unit.images)), ...taskImages(release)])
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
