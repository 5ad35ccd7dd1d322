import { whyTexts } from '../../core/changes/why.data.ts'
import type { Report, Section } from '../../core/report/report.ts'
import type { Plan } from './plan.ts'

/** What ships where and why, as a person reads it. An empty plan says so. */
export const planReport = ({ releases, notes }: Plan): Report => {
  const units = releases.flatMap(release => release.units.map(unit => ({ release, unit })))
  const rows = units.map(({ release, unit }) => [
    release.stage,
    unit.service,
    unit.version ?? '',
    unit.outcome?.is === 'superseded' ? 'superseded: a newer commit runs there' : whyTexts[unit.why]
  ])
  const table: Section = { kind: 'table', head: ['stage', 'service', 'version', 'why'], rows }
  const texts = notes.map((text): Section => ({ kind: 'text', text }))
  const stages = releases.map(({ stage }) => stage).join(', ')
  return {
    title:
      rows.length === 0
        ? 'Nothing is to ship'
        : `${rows.length === 1 ? 'One unit ships' : `${rows.length} units ship`} to ${stages}`,
    sections: [...(rows.length === 0 ? [] : [table]), ...texts]
  }
}
