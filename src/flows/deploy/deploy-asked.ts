import { Problem } from '../../core/problem/problem.ts'
import type { Stage } from '../../core/release/named.ts'
import { isGreen, worst } from '../../core/release/outcome.ts'
import { diagnosisPath } from '../../core/release/paths.ts'
import type { Ports } from '../../ports/ports.ts'
import { singleServiceOf, standIns } from '../release/single-service-inputs.ts'
import { answerStage } from './answer-stage.ts'
import { deployLone } from './deploy-lone.ts'
import { deployRelease, type Ready, readyRelease } from './deploy-release.ts'
import type { DeployAnswer, DeployAsked } from './deploy-request.ts'
import { dryRunRelease } from './dry-run.ts'
import { readyFrom } from './stage-state.ts'

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
  const where = { ...(config === undefined ? {} : { config }), ...(policyRef === undefined ? {} : { policyRef }) }
  const request = { stage, services, ...where }
  if (from !== undefined && word === undefined) return carriedOut(asked, await readyFrom(request, from, ports), ports)
  if (from === undefined && word !== undefined)
    return answerOf(await answerStage({ ...request, word, options }, ports), ports)
  throw new Problem({
    what: 'What to do in the stage is one of the inputs "from", "continue" and "roll-back".',
    remedy: 'Give one of them, or a "release".'
  })
}

const ofRelease = async (asked: DeployAsked & { readonly release: string }, ports: Ports): Promise<DeployAnswer> => {
  const { config, policyRef, file } = asked
  const given = { ...oneService(asked), ...(file === undefined ? {} : { taskDefinition: file }) }
  const single = singleServiceOf(given)
  const ready = await readyRelease(
    {
      release: asked.release,
      instead: standIns(given),
      ...(config === undefined ? {} : { config }),
      ...(policyRef === undefined ? {} : { policyRef }),
      ...(single === undefined ? {} : { single })
    },
    ports
  )
  return carriedOut(asked, ready, ports)
}

const carriedOut = async ({ dryRun, options }: DeployAsked, ready: Ready, ports: Ports): Promise<DeployAnswer> =>
  dryRun ? dryRunRelease(ready, options, ports) : answerOf(await deployRelease(ready, options, ports), ports)

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
