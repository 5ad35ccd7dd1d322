import type { Section } from '../report/report.ts'
import type { BeforeFact, Facts } from './facts.ts'
import type { Finding } from './judgement.ts'

/** What the gates looked at for one unit, and what they said. */
export type Judged = { readonly facts: Facts; readonly found: readonly Finding[] }

/** The gates of a request as tables: what each unit brings, and of what stands in its way or was overridden that which is `shown`. */
export const gateSections = (
  units: readonly Judged[],
  shown: (finding: Finding) => boolean = () => true
): readonly Section[] => {
  const rows = units.flatMap(({ facts, found }) => found.filter(shown).map(finding => findingRow(facts, finding)))
  const evidence: Section = {
    kind: 'table',
    head: ['service', 'here', 'before', 'gates'],
    rows: units.map(({ facts, found }) => [facts.service, here(facts), before(facts), ending(found)])
  }
  const against: Section = { kind: 'table', head: ['service', 'gate', 'says', 'to pass'], rows }
  return rows.length === 0 ? [evidence] : [evidence, against]
}

const findingRow = ({ service }: Facts, { gate, ruling, overridden }: Finding): readonly string[] => [
  service,
  gate,
  ruling.says,
  overridden === undefined ? ruling.pass : `overridden by "${overridden}"`
]

const ending = (found: readonly Finding[]): string => {
  const standing = found.filter(({ overridden }) => overridden === undefined)
  if (standing.some(({ ruling }) => ruling.is === 'no')) return 'no'
  return standing.length > 0 ? 'wait' : 'pass'
}

const here = ({ same, pending = [], running, unbuilt }: Facts): string => {
  if (unbuilt.length > 0) return 'to be built'
  if (same) return 'runs this state already'
  if (pending.length > 0) return `runs this state already; ${pending.join(', ')} will run`
  return running === undefined ? 'new' : `replaces ${running.revision}`
}

const before = (facts: Facts): string => {
  if (facts.rung === 'first') return 'the first stage'
  return facts.same ? 'not asked' : facts.before.map(shown).join(', ')
}

const shown = (fact: BeforeFact): string => {
  switch (fact.is) {
    case 'proven':
      return `proven in ${fact.stage} at ${fact.at} (by ${fact.by === 'revision' ? 'its revision' : 'the tags on its images'})`
    case 'unproven':
      return `not proven in ${fact.stage}`
    case 'vetoed':
      return `rolled back in ${fact.stage} at ${fact.at}`
    case 'absent':
      return `never in ${fact.stage}`
    case 'unknown':
      return `unknown in ${fact.stage}`
  }
}
