import type { Place } from '../../core/config/config.ts'
import { type Fault, Problem } from '../../core/problem/problem.ts'
import type { Idle, VerifySpec } from '../../core/verify/verify-spec.ts'
import type { DeployAsked } from './deploy-request.ts'
import type { LoneRun } from './lone-order.ts'

/** One service without a release: where it is, what it shall run, and how that is verified. */
export type LoneService = {
  readonly place: Place
  readonly cluster: string
  readonly service: string
  readonly runs: LoneRun
  readonly verify?: Omit<VerifySpec, 'task' | 'alarms' | 'targets'>
  readonly idle?: Idle
}

/** The one service that inputs name; a Problem lists all that is missing. */
export const loneService = (asked: DeployAsked): LoneService => {
  const { cluster, service, region, account, role, verifyUrl, verifyWithin, options } = asked
  const runs = whatRuns(asked)
  if (cluster === undefined || service === undefined || region === undefined || runs === undefined)
    throw new Problem([...missing({ cluster, service, region }), ...(runs === undefined ? [nothingToRun] : [])])
  return {
    cluster,
    service: service.startsWith('arn:') ? service.slice(service.lastIndexOf('/') + 1) : service,
    runs,
    place: { region, ...(account === undefined ? {} : { account }), ...(role === undefined ? {} : { role }) },
    ...(verifyUrl === undefined
      ? {}
      : { verify: { address: { url: verifyUrl }, ...(verifyWithin === undefined ? {} : { within: verifyWithin }) } }),
    ...(options.idle === undefined ? {} : { idle: options.idle })
  }
}

const missing = (needed: Readonly<Record<string, string | undefined>>): readonly Fault[] =>
  Object.entries(needed).flatMap(([name, given]) =>
    given === undefined ? [{ what: `The input "${name}" is missing.`, remedy: 'Without "release" it is needed.' }] : []
  )

const whatRuns = ({ file, revision, word }: DeployAsked): LoneRun | undefined => {
  if (word !== undefined) return { word }
  if (file !== undefined) return { file }
  return revision === undefined ? undefined : { revision }
}

const nothingToRun: Fault = {
  what: 'Without "release", what shall run is either the input "task-definition" or the input "revision".',
  remedy: 'Give the path of a task definition file, or a revision that exists as family:revision.'
}
