import { diagnosisAnnotation, diagnosisSections } from '../../core/diagnosis/diagnosis-report.ts'
import { endingWords } from '../../core/diagnosis/ending-words.ts'
import { Problem } from '../../core/problem/problem.ts'
import { type FamilyRevision, parsed } from '../../core/release/named.ts'
import { isGreen } from '../../core/release/outcome.ts'
import { diagnosisPath } from '../../core/release/paths.ts'
import type { Ports } from '../../ports/ports.ts'
import { deployDefaults } from './deploy.ts'
import { deployAlone, type LoneService } from './deploy-alone.ts'
import type { DeployAnswer, DeployAsked } from './deploy-request.ts'

/** Deploys the one service that inputs name, and reports on it. */
export const deployLone = async (asked: DeployAsked, ports: Ports): Promise<DeployAnswer> => {
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
      title: `${lone.service}: ${endingWords(outcome, diagnosis.goingBack)}`,
      sections: diagnosisSections(diagnosis).slice(1),
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

const whatRuns = ({ file, revision, word }: DeployAsked): LoneService['runs'] => {
  if (word !== undefined && file === undefined && revision === undefined) return { word }
  if (file !== undefined && revision === undefined) return { file }
  if (revision !== undefined && file === undefined && /^[\w-]+:\d+$/.test(revision))
    return { revision: parsed<'FamilyRevision'>(revision) satisfies FamilyRevision }
  throw new Problem({
    what: 'Without "release", what shall run is either the input "task-definition" or the input "revision".',
    remedy: 'Give the path of a task definition file, or a revision that exists as family:revision.'
  })
}
