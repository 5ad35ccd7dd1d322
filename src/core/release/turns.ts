import type { Release, Unit } from './release.ts'

/** More turns than a wave can have: a release holds at most a few hundred units. */
const room = 10_000

/** The release with each wave split into turns of at most `most` open units: turns are waves, so the next one begins when the one before has ended. */
export const inTurns = (release: Release, most: number): Release => {
  const taken = new Map<number, number>()
  const turned = (unit: Unit): Unit => {
    const before = taken.get(unit.wave) ?? 0
    if (unit.outcome === undefined) taken.set(unit.wave, before + 1)
    return { ...unit, wave: unit.wave * room + Math.floor(before / most) }
  }
  return { ...release, units: release.units.map(turned) }
}

/** The units of a release in turns that belong to the same wave as a turn. */
export const besideTurn = ({ units }: Release, turn: number): readonly Unit[] =>
  units.filter(({ wave }) => Math.floor(wave / room) === Math.floor(turn / room))

/** The same release with its own waves again. */
export const outOfTurns = (release: Release): Release => ({
  ...release,
  units: release.units.map(unit => ({ ...unit, wave: Math.floor(unit.wave / room) }))
})
