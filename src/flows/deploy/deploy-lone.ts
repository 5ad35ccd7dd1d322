import { diagnosisAnnotation } from '../../core/diagnosis/diagnosis-annotation.ts'
import { diagnosisSections } from '../../core/diagnosis/diagnosis-report.ts'
import { endingWords } from '../../core/diagnosis/ending-words.ts'
import { parsed } from '../../core/release/named.ts'
import { isGreen } from '../../core/release/outcome.ts'
import { diagnosisPath } from '../../core/release/paths.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'
import { keepDiagnosis } from '../release/diagnosis-file.ts'
import { type Landing, rollOut } from '../roll-out/roll-out.ts'
import { checkInPlace } from '../verify/check-in-place.ts'
import { answerPaused } from './answer-paused.ts'
import { deployDefaults } from './deploy.ts'
import type { DeployAnswer, DeployAsked } from './deploy-request.ts'
import { dryRunLone } from './dry-run.ts'
import { loneOrder } from './lone-order.ts'
import { type LoneService, loneService } from './lone-service.ts'
import { idleEnd } from './settle-idle.ts'

/** Deploys the one service that inputs name, judges how it went, and reports on it. Without a stage there is no proof, veto or pin to write. */
export const deployLone = async (asked: DeployAsked, ports: Ports): Promise<DeployAnswer> => {
  const lone = loneService(asked)
  if (asked.dryRun) return dryRunLone(lone, asked.options, ports)
  const { outcome, revision, diagnosis } = await landed(lone, asked.options, ports)
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

const landed = async (lone: LoneService, asked: DeployAsked['options'], ports: Ports): Promise<Landing> => {
  const { cluster, service, runs } = lone
  const { idle: _idle, onFailure: _onFailure, atOnce: _atOnce, ...chosen } = asked
  const options = { ...deployDefaults, hold: 'refused', ...chosen } as const
  const site = { cloud: ports.at(lone.place), cluster }
  const order = await loneOrder(lone, site.cloud, ports)
  const carryOut = 'word' in runs ? answerPaused(site, runs.word, options) : rollOut(site, options)
  const landings = await ports.journal.group(`Deploy ${service}`, () => carryOut([order], ports))
  const landing = landings.get(service)
  if (landing === undefined) throw new Error(`"${service}" was deployed without an end.`)
  const final = await verified({ lone, site, ports }, await settled({ lone, site, ports }, landing))
  await keepDiagnosis(parsed(cluster), final.diagnosis, ports)
  return final
}

type Around = { readonly lone: LoneService; readonly site: Site; readonly ports: Ports }

const settled = async ({ lone, site, ports }: Around, landing: Landing): Promise<Landing> => {
  if (landing.outcome.is !== 'nothing-running') return landing
  const { service, idle = 'refuse' } = lone
  const idler = { label: service, site, service, revision: landing.revision, idle }
  const { outcome, diagnosis } = await idleEnd(idler, ports)
  return { ...landing, outcome, diagnosis: { ...landing.diagnosis, ...diagnosis, outcome } }
}

const verified = async ({ lone, site, ports }: Around, landing: Landing): Promise<Landing> => {
  const { service, verify } = lone
  const runs = landing.outcome.is === 'succeeded' || landing.outcome.is === 'no-op'
  if (!runs || verify === undefined) return landing
  const at = { site, service, revision: landing.revision }
  const checked = await checkInPlace({ label: service, spec: verify }, at, ports)
  if (checked.ok) return landing
  const { outcome, reason } = checked
  return { ...landing, outcome, diagnosis: { ...landing.diagnosis, outcome, reason } }
}
