import { Problem } from '../core/problem/problem.ts'
import { type FamilyRevision, parsed } from '../core/release/named.ts'
import { isGreen, type Outcome, worst } from '../core/release/outcome.ts'
import { diagnosisPath } from '../core/release/paths.ts'
import type { Release } from '../core/release/release.ts'
import type { Report } from '../core/report/report.ts'
import { diagnosisAnnotation, diagnosisSections } from '../core/rollout/diagnosis-report.ts'
import type { Ports } from '../ports/ports.ts'
import { type DeployOptions, deployDefaults } from './deploy.ts'
import { deployAlone, type LoneService } from './deploy-alone.ts'
import { deployRelease } from './deploy-release.ts'
import { singleServiceOf } from './single-service-inputs.ts'

type Text = string | undefined

/** What the action was asked: a release, or one service by itself. */
export type DeployAsked = {
  readonly release: Text
  readonly config: Text
  readonly policyRef: Text
  readonly options: DeployOptions
  readonly cluster: Text
  readonly service: Text
  readonly file: Text
  readonly revision: Text
  readonly region: Text
  readonly account: Text
  readonly role: Text
  readonly repository: Text
  readonly container: Text
  readonly verifyUrl: Text
  readonly verifyWithin: number | undefined
}

/** How it ended, as the action's outputs and summary say it. */
export type DeployAnswer = {
  readonly release?: Release
  readonly outcome?: Outcome
  readonly revision?: string
  readonly diagnosis?: string
  readonly ending: 'green' | 'red'
  readonly report: Report
}

/** Deploys what was asked. */
export const deployAsked = (asked: DeployAsked, ports: Ports): Promise<DeployAnswer> =>
  asked.release === undefined ? alone(asked, ports) : ofRelease({ ...asked, release: asked.release }, ports)

const ofRelease = async (asked: DeployAsked & { readonly release: string }, ports: Ports): Promise<DeployAnswer> => {
  const { config, policyRef, options, file } = asked
  const single = singleServiceOf({ ...oneService(asked), ...(file === undefined ? {} : { taskDefinition: file }) })
  const { release, report } = await deployRelease(
    {
      release: asked.release,
      options,
      ...(config === undefined ? {} : { config }),
      ...(policyRef === undefined ? {} : { policyRef }),
      ...(single === undefined ? {} : { single })
    },
    ports
  )
  const outcomes = release.units.flatMap(unit => unit.outcome ?? [])
  const outcome = worst(outcomes)
  const leading = release.units.find(unit => unit.outcome === outcome)
  return {
    release,
    report,
    ending: outcomes.every(isGreen) ? 'green' : 'red',
    ...(outcome === undefined ? {} : { outcome }),
    ...(leading?.task?.revision === undefined ? {} : { revision: leading.task.revision }),
    ...(leading === undefined ? {} : { diagnosis: diagnosisPath(ports.files.own, release.stage, leading.service) })
  }
}

/** The inputs that make a config of one service where there is no file. */
const oneService = ({ cluster, service, region, account, role, repository, container, verifyUrl }: DeployAsked) => ({
  ...{ cluster, service, region, account, role, repository, container, verifyUrl }
})

const alone = async (asked: DeployAsked, ports: Ports): Promise<DeployAnswer> => {
  const lone = loneService(asked)
  const { idle: _idle, onFailure: _onFailure, ...chosen } = asked.options
  const options = { ...deployDefaults, hold: 'refused', ...chosen } as const
  const { outcome, revision, diagnosis } = await deployAlone(lone, options, ports)
  const annotation = diagnosisAnnotation(diagnosis)
  return {
    outcome,
    ending: isGreen(outcome) ? 'green' : 'red',
    diagnosis: diagnosisPath(ports.files.own, parsed(lone.cluster), parsed(lone.service)),
    report: {
      title: `${lone.service}: ${outcome.is}`,
      sections: diagnosisSections(diagnosis),
      annotations: annotation === undefined ? [] : [annotation]
    },
    ...(revision === undefined ? {} : { revision })
  }
}

const loneService = (asked: DeployAsked): LoneService => {
  const { cluster, service, region, account, role, verifyUrl, verifyWithin, options } = asked
  const missing = Object.entries({ cluster, service, region }).flatMap(([name, given]) =>
    given === undefined ? [{ what: `The input "${name}" is missing.`, remedy: 'Without "release" it is needed.' }] : []
  )
  if (cluster === undefined || service === undefined || region === undefined) throw new Problem(missing)
  return {
    cluster,
    service,
    place: { region, ...(account === undefined ? {} : { account }), ...(role === undefined ? {} : { role }) },
    runs: whatRuns(asked),
    ...(verifyUrl === undefined
      ? {}
      : { verify: { address: { url: verifyUrl }, ...(verifyWithin === undefined ? {} : { within: verifyWithin }) } }),
    ...(options.idle === undefined ? {} : { idle: options.idle })
  }
}

const whatRuns = ({ file, revision }: DeployAsked): LoneService['runs'] => {
  if (file !== undefined && revision === undefined) return { file }
  if (revision !== undefined && file === undefined && /^[\w-]+:\d+$/.test(revision))
    return { revision: parsed<'FamilyRevision'>(revision) satisfies FamilyRevision }
  throw new Problem({
    what: 'Without "release", what shall run is either the input "task-definition" or the input "revision".',
    remedy: 'Give the path of a task definition file, or a revision that exists as family:revision.'
  })
}
