import type { Config } from '../../core/config/config.ts'
import { verifying } from '../../core/config/verifying.ts'
import { Problem } from '../../core/problem/problem.ts'
import type { ServiceName, Stage } from '../../core/release/named.ts'
import { isGreen, type Outcome, worst } from '../../core/release/outcome.ts'
import { openUnits, type Release } from '../../core/release/release.ts'
import type { Report } from '../../core/report/report.ts'
import type { VerifySpec } from '../../core/verify/verify-spec.ts'
import type { Ports } from '../../ports/ports.ts'
import { forgetDiagnoses } from '../release/diagnosis-file.ts'
import { headCommit } from '../release/head-commit.ts'
import { loadConfig } from '../release/load-config.ts'
import { loadRelease } from '../release/load-release.ts'
import { releaseReport } from '../release/release-report.ts'
import { stageRelease } from '../release/stage-release.ts'
import { standing } from './standing.ts'
import { verify } from './verify.ts'
import { check } from './verify-check.ts'

/** What the action was asked: the services of a release, those that run in a stage, or what inputs name. */
export type VerifyAsked = {
  readonly release: string | undefined
  readonly stage: Stage | undefined
  readonly services: readonly ServiceName[]
  readonly config: string | undefined
  readonly policyRef: string | undefined
  /** Looks that inputs ask for; nothing where they name neither an address nor alarms. */
  readonly spec: Omit<VerifySpec, 'task' | 'targets'>
  readonly region: string | undefined
  readonly account: string | undefined
  readonly role: string | undefined
}

/** How it ended. */
export type VerifyAnswer = {
  readonly release?: Release
  readonly outcome?: Outcome
  readonly ending: 'green' | 'red'
  readonly report: Report
}

/** Verifies what was asked; several ways together, or none, are a Problem. */
export const verifyAsked = async (asked: VerifyAsked, ports: Ports): Promise<VerifyAnswer> => {
  const { release, stage, spec } = asked
  const looks = spec.address !== undefined || spec.alarms !== undefined
  if ([release !== undefined, stage !== undefined, looks].filter(way => way).length !== 1) throw ways()
  if (release !== undefined) return ofRelease({ ...asked, release }, ports)
  return stage === undefined ? ofLooks(asked, ports) : ofStage({ ...asked, stage }, ports)
}

const noStage = (): Problem =>
  new Problem({
    what: 'Nothing fills in "{stage}": the address and the alarms belong to no stage here.',
    remedy: 'Write the name of the stage, or use "stage", which looks as the config says.'
  })

const ways = (): Problem =>
  new Problem({
    what: 'What to verify is either the input "release", or "stage", or what "url" and "alarms" name.',
    remedy: 'With "release" or "stage" the config says what must hold; the others are for what has no config.'
  })

const ofRelease = async (asked: VerifyAsked & { readonly release: string }, ports: Ports): Promise<VerifyAnswer> => {
  const given = await loadRelease(ports.files, asked.release)
  const open = openUnits(given).map(({ service }) => `"${service}"`)
  if (open.length > 0) throw notDeployed(open)
  const config = await loadConfig(ports, { at: given.commit.sha, ...whereOf(asked) })
  const release = await verify(config)(given, ports)
  return { ...(await answerOf(release, ports)), release }
}

/** What has no outcome was not deployed: to look at something else and call it green would be wrong. */
const notDeployed = (open: readonly string[]): Problem =>
  new Problem({
    what: `The release does not say how ${open.join(', ')} ended: it was not deployed.`,
    remedy: 'Give the output "release" of deploy or promote, or "stage" to look at what runs there now.'
  })

/** What runs in a stage now, whoever brought it there: nothing of the release that is looked at here is handed on. */
const ofStage = async (asked: VerifyAsked & { readonly stage: Stage }, ports: Ports): Promise<VerifyAnswer> => {
  const commit = await headCommit(ports)
  const config: Config = await loadConfig(ports, { at: commit.sha, ...whereOf(asked) })
  const services = verifying(config, asked)
  const asking = stageRelease(config, { stage: asked.stage, services, commit }, ports.origin)
  const running = await standing(config)(asking, ports)
  await forgetDiagnoses(running, ports.files)
  const answer = await answerOf(await verify(config)(running, ports), ports)
  const words = answer.ending === 'green' ? 'what runs is verified' : (answer.outcome?.is ?? 'nothing to verify')
  return { ...answer, report: { ...answer.report, title: `${asked.stage}: ${words}` } }
}

const answerOf = async (release: Release, ports: Ports): Promise<VerifyAnswer> => {
  const outcomes = release.units.flatMap(({ outcome }) => outcome ?? [])
  const outcome = worst(outcomes)
  const ending = outcomes.every(isGreen) ? 'green' : 'red'
  const report = await releaseReport(release, ports.files)
  return { report, ending, ...(outcome === undefined ? {} : { outcome }) }
}

const whereOf = ({ config, policyRef }: VerifyAsked) => ({
  ...(config === undefined ? {} : { config }),
  ...(policyRef === undefined ? {} : { policyRef })
})

const ofLooks = async (asked: VerifyAsked, ports: Ports): Promise<VerifyAnswer> => {
  const { spec, region, account, role } = asked
  if (spec.alarms !== undefined && region === undefined)
    throw new Problem({ what: 'The input "region" is missing.', remedy: 'With "alarms" it is needed.' })
  if (/\{stage\}/.test(JSON.stringify(spec))) throw noStage()
  const place = { ...(account === undefined ? {} : { account }), ...(role === undefined ? {} : { role }) }
  const cloud = region === undefined ? {} : { cloud: ports.at({ region, ...place }, 'read') }
  const checked = await check({ label: 'verify', spec, ...cloud }, ports)
  const outcome: Outcome = checked.ok ? { is: 'succeeded' } : checked.outcome
  const words = checked.ok ? 'All that was asked for holds.' : checked.reason
  const error = { level: 'error', title: 'Verify', message: words } as const
  return {
    outcome,
    ending: checked.ok ? 'green' : 'red',
    report: {
      title: `Verify: ${outcome.is}`,
      sections: [{ kind: 'text', text: words }],
      annotations: checked.ok ? [] : [error]
    }
  }
}
