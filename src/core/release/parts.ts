import { inlineLimit, releaseJson } from './codec.ts'
import type { ImageName } from './named.ts'
import type { Release, Unit } from './release.ts'

/** The images that some units of a release need, those of their tasks included. */
export type Needed = (units: readonly Unit[]) => readonly ImageName[]

/** A release as one or several that each fit into an environment string, in the order of its waves. Each holds what its own units need; merged they are the release again. */
export const parts = (release: Release, needed: Needed, limit: number = inlineLimit): readonly Release[] => {
  if (bytes(release) <= limit) return [release]
  const units = [...release.units].sort((a, b) => a.wave - b.wave)
  const found: Release[] = []
  let held: readonly Unit[] = []
  for (const unit of units) {
    const next = partOf(release, [...held, unit], needed)
    if (held.length > 0 && bytes(next) > limit) {
      found.push(partOf(release, held, needed))
      held = [unit]
    } else held = next.units
  }
  return [...found, partOf(release, held, needed)]
}

const bytes = (release: Release): number => Buffer.byteLength(releaseJson(release))

const partOf = (release: Release, units: readonly Unit[], needed: Needed): Release => {
  const names = new Set<string>(needed(units))
  const images = Object.entries(release.images).filter(([name]) => names.has(name))
  return { ...release, images: Object.fromEntries(images), units }
}
