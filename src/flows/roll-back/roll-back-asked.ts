import { stageOf } from '../../core/config/resolve-unit.ts'
import type { ServiceName, Stage } from '../../core/release/named.ts'
import { isGreen, type Outcome, worst } from '../../core/release/outcome.ts'
import type { Release } from '../../core/release/release.ts'
import type { Report, Section } from '../../core/report/report.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import { forgetDiagnoses } from '../release/diagnosis-file.ts'
import { headCommit } from '../release/head-commit.ts'
import { loadConfig } from '../release/load-config.ts'
import { releaseReport } from '../release/release-report.ts'
import { stageRelease } from '../release/stage-release.ts'
import { lastRelease } from './last-release.ts'
import { lift } from './lift.ts'
import { rollBack } from './roll-back.ts'

/** What the action was asked. */
export type RollBackAsked = {
  readonly stage: Stage
  readonly services: readonly ServiceName[]
  readonly reason: string | undefined
  readonly to: string | undefined
  readonly again: boolean
  readonly resume: boolean
  readonly clear: boolean
  readonly partial: boolean
  readonly timeout: Duration | undefined
  readonly config: string | undefined
  readonly policyRef: string | undefined
}

/** How it ended, as the action's outputs and summary say it. */
export type RollBackAnswer = {
  readonly release: Release
  readonly outcome?: Outcome
  readonly ending: 'green' | 'red'
  readonly report: Report
}

/** Takes services of a stage back, or lifts what an earlier rollback put on them. */
export const rollBackAsked = async (asked: RollBackAsked, ports: Ports): Promise<RollBackAnswer> => {
  const commit = await headCommit(ports)
  const config = await loadConfig(ports, { ...whereOf(asked), at: commit.sha })
  stageOf(config, asked.stage)
  const services = asked.services.length > 0 ? asked.services : await lastRelease(config, asked.stage, ports)
  const planned = stageRelease(config, { stage: asked.stage, services, commit }, ports.origin)
  await forgetDiagnoses(planned, ports.files)
  const lifting = asked.resume || asked.clear
  const release = lifting
    ? await lift(config, { resume: asked.resume, clear: asked.clear, ...toOf(asked) })(planned, ports)
    : await rollBack(config, optionsOf(asked))(planned, ports)
  const outcomes = release.units.flatMap(unit => unit.outcome ?? [])
  const outcome = worst(outcomes)
  return {
    release,
    report: await (lifting ? liftReport(asked) : report)(release, ports),
    ending: outcomes.every(isGreen) ? 'green' : 'red',
    ...(outcome === undefined ? {} : { outcome })
  }
}

const whereOf = ({ config, policyRef }: RollBackAsked) => ({
  ...(config === undefined ? {} : { config }),
  ...(policyRef === undefined ? {} : { policyRef })
})

const toOf = ({ to }: RollBackAsked) => (to === undefined ? {} : { to })

const optionsOf = (asked: RollBackAsked) => ({
  ...{ again: asked.again, partial: asked.partial, ...toOf(asked) },
  ...(asked.reason === undefined ? {} : { reason: asked.reason }),
  ...(asked.timeout === undefined ? {} : { timeout: asked.timeout })
})

const liftWords: Readonly<Partial<Record<Outcome['is'], string>>> = {
  succeeded: 'lifted',
  'no-op': 'there was nothing to lift'
}

/** Nothing was rolled out, so only what was lifted is told; what went wrong is told as ever. */
const liftReport =
  ({ resume, clear }: RollBackAsked) =>
  async (release: Release, ports: Ports): Promise<Report> => {
    const rows = release.units.map(({ service, outcome }) => [service, liftWords[outcome?.is ?? 'errored'] ?? ''])
    if (rows.some(([, words]) => words === '')) return releaseReport(release, ports.files)
    const lifted = release.units.filter(({ outcome }) => outcome?.is === 'succeeded')
    const title = lifted.length === 0 ? `Nothing to lift in ${release.stage}` : `Lifted in ${release.stage}`
    const head = ['service', [...(resume ? ['hold'] : []), ...(clear ? ['veto'] : [])].join(' and ')]
    const text = 'What a rollback left stays vetoed until somebody runs it with "clear".'
    return { title, sections: [{ kind: 'table', head, rows }, ...(clear ? [] : [{ kind: 'text', text } as const])] }
  }

const report = async (release: Release, ports: Ports): Promise<Report> => {
  const told = await releaseReport(release, ports.files)
  const touched = release.units.filter(({ outcome }) => outcome?.is !== 'refused' && outcome?.is !== 'not-attempted')
  const names = touched.map(({ service }) => `"${service}"`).join(', ')
  const text = `${names}: held, so automation leaves ${touched.length === 1 ? 'it' : 'them'} alone until somebody runs rollback with "resume". What was left is vetoed in "${release.stage}" until somebody runs it with "clear".`
  const sections: readonly Section[] = touched.length === 0 ? [] : [{ kind: 'text', text }]
  return {
    ...told,
    title: `Rollback: ${told.title}`,
    sections: [...told.sections, ...sections]
  }
}
