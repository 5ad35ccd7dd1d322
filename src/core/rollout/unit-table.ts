import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { endingWords } from '../diagnosis/ending-words.ts'
import { type OutcomeName, worstFirst } from '../release/outcome.ts'
import type { Release, Unit } from '../release/release.ts'
import type { Section } from '../report/report.ts'
import { durationText } from '../time/duration.ts'

/** The units of a release as a table, the worst first: service, from and to, digests in short, outcome, time. */
export const unitTable = (release: Release, found: ReadonlyMap<string, Diagnosis>): Section => ({
  kind: 'table',
  head: ['service', 'from', 'to', 'digest', 'outcome', 'time'],
  rows: [...release.units].sort((a, b) => rank(a) - rank(b)).map(unit => row(release, unit, found.get(unit.service)))
})

const rank = (unit: Unit): number => {
  const name: OutcomeName | undefined = unit.outcome?.is
  return name === undefined ? worstFirst.length : worstFirst.indexOf(name)
}

const row = (release: Release, unit: Unit, found: Diagnosis | undefined): readonly string[] => [
  unit.service,
  unit.previous ?? '',
  unit.task?.revision ?? '',
  digests(release, unit),
  unit.outcome === undefined ? 'no outcome' : endingWords(unit.outcome, found?.goingBack),
  found === undefined || found.took === 0 ? '' : durationText(found.took)
]

const digests = (release: Release, unit: Unit): string => {
  const all = Object.values(unit.images).flatMap(name => release.images[name]?.digest ?? [])
  return [...new Set(all)].map(digest => digest.slice(7, 19)).join(', ')
}
