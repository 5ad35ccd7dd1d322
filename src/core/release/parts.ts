import { inlineLimit, releaseJson } from './codec.ts'
import type { ImageName, ServiceName } from './named.ts'
import type { Release, Unit } from './release.ts'

/** The images that some units of a release need, those of their tasks included. */
export type Needed = (units: readonly Unit[]) => readonly ImageName[]

/** The services that come before some units. */
export type Formers = (units: readonly Unit[]) => readonly ServiceName[]

/** What a part holds beside its units. */
export type Beside = { readonly needed: Needed; readonly formers: Formers }

/** A release as one or several that each fit into an environment string, in the order of its waves. Each holds what its own units need, and names what comes before them in other parts; merged they are the release again. */
export const parts = (release: Release, beside: Beside, limit: number = inlineLimit): readonly Release[] => {
  if (bytes(release) <= limit) return [release]
  const units = [...release.units].sort((a, b) => a.wave - b.wave)
  const found: Release[] = []
  let held: readonly Unit[] = []
  for (const unit of units) {
    const next = partOf(release, [...held, unit], beside)
    if (held.length > 0 && bytes(next) > limit) {
      found.push(partOf(release, held, beside))
      held = [unit]
    } else held = next.units
  }
  return [...found, partOf(release, held, beside)]
}

const bytes = (release: Release): number => Buffer.byteLength(releaseJson(release))

const partOf = (release: Release, units: readonly Unit[], { needed, formers }: Beside): Release => {
  const names = new Set<string>(needed(units))
  const images = Object.entries(release.images).filter(([name]) => names.has(name))
  const ships = (name: ServiceName, among: readonly Unit[]) => among.some(({ service }) => service === name)
  const former = formers(units).filter(name => ships(name, release.units) && !ships(name, units))
  return { ...release, images: Object.fromEntries(images), units, ...(former.length === 0 ? {} : { former }) }
}
