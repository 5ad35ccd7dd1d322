import type { Release, Unit } from '../core/release/release.ts'
import type { Ending, Shipped } from './scene.ts'

/** An ending from claims: each claim is a sentence and whether it holds. */
export const ending = (shipped: Shipped, claims: readonly (readonly [string, boolean])[]): Ending => ({
  wrong: claims.filter(([, holds]) => !holds).map(([sentence]) => sentence),
  shows: [
    ...shipped.releases.flatMap(release => release.units.map(unit => unitLine(release, unit))),
    ...quotes(shipped.lines)
  ]
})

/** What the jobs said was wrong, each sentence once: the first two are what a reader would look for. */
const quotes = (lines: readonly string[]): readonly string[] => {
  const errors = lines.filter(line => line.startsWith('error: ')).map(line => line.slice('error: '.length))
  return [...new Set(errors)].slice(0, 2).map(error => `“${error}”`)
}

/** One unit as a line: where, what, which digest, how it ended. */
const unitLine = (release: Release, unit: Unit): string => {
  const image = Object.values(unit.images)[0]
  const digest = image === undefined ? undefined : release.images[image]?.digest
  const short = digest === undefined ? '' : digest.slice(7, 19)
  const outcome = unit.outcome === undefined ? 'no outcome' : unit.outcome.is
  return `${release.stage.padEnd(6)} ${unit.service.padEnd(8)} ${short.padEnd(12)} ${outcome}`.trimEnd()
}

/** Names of the services that a shipment touched, sorted, with how each ended: `api succeeded`. */
export const outcomes = (shipped: Shipped): readonly string[] =>
  shipped.releases.flatMap(release => release.units.map(unit => `${unit.service} ${unit.outcome?.is ?? 'none'}`)).sort()

/** Whether two lists hold the same texts in the same order. */
export const same = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The digest in an image reference. */
export const digestIn = (image: string | undefined): string => image?.split('@').at(1) ?? ''
