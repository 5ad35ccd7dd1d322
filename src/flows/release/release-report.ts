import type { Diagnosis } from '../../core/diagnosis/diagnosis.ts'
import { diagnosisAnnotation } from '../../core/diagnosis/diagnosis-annotation.ts'
import { diagnosisSections } from '../../core/diagnosis/diagnosis-report.ts'
import { isGreen, isOpenEnded, type OutcomeName, worstFirst } from '../../core/release/outcome.ts'
import type { Release } from '../../core/release/release.ts'
import type { Annotation, Report, Section } from '../../core/report/report.ts'
import { unitTable } from '../../core/rollout/unit-table.ts'
import type { Files } from '../../ports/files.ts'
import { keptDiagnosis } from './diagnosis-file.ts'

/** The report of a release that was deployed: one table, then the diagnosis of each unit that did not end well, worst first. */
export const releaseReport = async (release: Release, files: Files): Promise<Report> => {
  const found = await diagnoses(release, files)
  const bad = [...found.values()].filter(({ outcome }) => !isGreen(outcome)).sort((a, b) => rank(a) - rank(b))
  const open = [...found.values()].flatMap(openEnd)
  const annotations = [
    ...worthALine(bad).flatMap(each => diagnosisAnnotation(each) ?? []),
    ...open.map(({ level, message }): Annotation => ({ level, title: '', message }))
  ]
  const sections: readonly Section[] = [
    unitTable(release, found),
    ...open.map(({ message }): Section => ({ kind: 'text', text: message })),
    ...bad.flatMap(diagnosisSections)
  ]
  return { title: titleOf(release), sections, annotations }
}

/** What was not attempted because of another needs no line of its own beside that other's. */
const worthALine = (bad: readonly Diagnosis[]): readonly Diagnosis[] => {
  const causes = bad.filter(({ outcome }) => outcome.is !== 'not-attempted')
  return causes.length === 0 ? bad : causes
}

/** What a green unit waits for, and whose word it needs. */
const openEnd = ({ service, outcome, reason }: Diagnosis) =>
  isOpenEnded(outcome) && reason !== undefined
    ? [{ level: outcome.is === 'paused' ? 'notice' : 'warning', message: `${service}: ${reason}` } as const]
    : []

const rank = ({ outcome }: Diagnosis): number => worstFirst.indexOf(outcome.is)

const titleOf = ({ stage, units }: Release): string => {
  const names: readonly OutcomeName[] = units.flatMap(({ outcome }) => outcome?.is ?? [])
  if (names.length === 0) return `${stage}: nothing to do`
  const counts = worstFirst.flatMap(name => {
    const count = names.filter(each => each === name).length
    return count === 0 ? [] : [units.length === 1 ? name : `${count} ${name}`]
  })
  return units.length === 1
    ? `${units[0]?.service} in ${stage}: ${counts.join(', ')}`
    : `${stage}: ${counts.join(', ')}`
}

/** The diagnoses that this run wrote, by service, each with the outcome that its unit has now. */
const diagnoses = async (release: Release, files: Files): Promise<ReadonlyMap<string, Diagnosis>> => {
  const found = new Map<string, Diagnosis>()
  for (const { service, outcome } of release.units) {
    const kept = await keptDiagnosis(files, release.stage, service)
    if (kept !== undefined && outcome !== undefined) found.set(service, { ...kept, outcome })
  }
  return found
}
