import { Problem } from '../../core/problem/problem.ts'
import type { Stage } from '../../core/release/named.ts'
import { isGreen, worst } from '../../core/release/outcome.ts'
import { diagnosisPath } from '../../core/release/paths.ts'
import type { Ports } from '../../ports/ports.ts'
import { singleServiceOf, standIns } from '../release/single-service-inputs.ts'
import { deployLone } from './deploy-lone.ts'
import { deployRelease } from './deploy-release.ts'
import type { DeployAnswer, DeployAsked } from './deploy-request.ts'
import { deployState } from './deploy-state.ts'

/** Deploys what was asked. */
export const deployAsked = async (asked: DeployAsked, ports: Ports): Promise<DeployAnswer> => {
  const { release, stage } = asked
  if (release !== undefined && stage === undefined) return ofRelease({ ...asked, release }, ports)
  if (release === undefined && stage !== undefined) return ofStage({ ...asked, stage }, ports)
  if (release === undefined) return deployLone(asked, ports)
  throw new Problem({
    what: 'The inputs "release" and "stage" were both given.',
    remedy: 'A release names its stage; "stage" goes with "from", "continue" or "roll-back".'
  })
}

const ofStage = async (asked: DeployAsked & { readonly stage: Stage }, ports: Ports): Promise<DeployAnswer> => {
  const { stage, services, from, word, config, policyRef, options } = asked
  const does = from === undefined ? (word === undefined ? undefined : { word }) : { from }
  if (does === undefined || (from !== undefined && word !== undefined))
    throw new Problem({
      what: 'What to do in the stage is one of the inputs "from", "continue" and "roll-back".',
      remedy: 'Give one of them, or a "release".'
    })
  const where = { ...(config === undefined ? {} : { config }), ...(policyRef === undefined ? {} : { policyRef }) }
  return answerOf(await deployState({ stage, services, does, options, ...where }, ports), ports)
}

const ofRelease = async (asked: DeployAsked & { readonly release: string }, ports: Ports): Promise<DeployAnswer> => {
  const { config, policyRef, options, file } = asked
  const given = { ...oneService(asked), ...(file === undefined ? {} : { taskDefinition: file }) }
  const single = singleServiceOf(given)
  const done = await deployRelease(
    {
      release: asked.release,
      options,
      instead: standIns(given),
      ...(config === undefined ? {} : { config }),
      ...(policyRef === undefined ? {} : { policyRef }),
      ...(single === undefined ? {} : { single })
    },
    ports
  )
  return answerOf(done, ports)
}

const answerOf = (
  { release, report }: Pick<Required<DeployAnswer>, 'release' | 'report'>,
  ports: Ports
): DeployAnswer => {
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
