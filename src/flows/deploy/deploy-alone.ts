import type { Place } from '../../core/config/config.ts'
import { Problem } from '../../core/problem/problem.ts'
import { tagKeys, tagValue } from '../../core/record/keys.ts'
import { type FamilyRevision, parsed } from '../../core/release/named.ts'
import { otherDrivers } from '../../core/rollout/controllers.data.ts'
import type { AcceptedDigests } from '../../core/rollout/observation.ts'
import { pinnedImages } from '../../core/rollout/pinned-images.ts'
import { wantedRevision } from '../../core/rollout/service-view.ts'
import type { Definition } from '../../core/task/definition.ts'
import { parseDefinition } from '../../core/task/definition-file.ts'
import { definitionHash } from '../../core/task/definition-hash.ts'
import type { Idle, VerifySpec } from '../../core/verify/verify-spec.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'
import type { Order } from '../../targets/order.ts'
import { keepDiagnosis } from '../release/diagnosis-file.ts'
import { type Landing, type RollOutOptions, rollOut } from '../roll-out/roll-out.ts'
import { checkInPlace } from '../verify/check-in-place.ts'
import { answerPaused, type Word } from './answer-paused.ts'
import { idleEnd } from './settle-idle.ts'

/** One service without a release: what it shall run is a file or a revision that exists, or its paused rollout gets a word. */
export type LoneService = {
  readonly place: Place
  readonly cluster: string
  readonly service: string
  readonly runs: { readonly file: string } | { readonly revision: FamilyRevision } | { readonly word: Word }
  readonly verify?: Omit<VerifySpec, 'task' | 'alarms' | 'targets'>
  readonly idle?: Idle
}

/** Deploys one service and judges how it went. Without a stage there is no proof, veto or pin to write. */
export const deployAlone = async (lone: LoneService, options: RollOutOptions, ports: Ports): Promise<Landing> => {
  const { cluster, service } = lone
  const site = { cloud: ports.at(lone.place), cluster }
  const order = await loneOrder(lone, site.cloud, ports)
  const carryOut = 'word' in lone.runs ? answerPaused(site, lone.runs.word, options) : rollOut(site, options)
  const landings = await ports.journal.group(`Deploy ${service}`, () => carryOut([order], ports))
  const landing = landings.get(service)
  if (landing === undefined) throw new Error(`"${service}" was deployed without an end.`)
  const final = await verified(lone, await settled(lone, landing, ports), ports)
  await keepDiagnosis(parsed(cluster), final.diagnosis, ports)
  return final
}

const settled = async (lone: LoneService, landing: Landing, ports: Ports): Promise<Landing> => {
  if (landing.outcome.is !== 'nothing-running') return landing
  const { place, cluster, service, idle = 'refuse' } = lone
  const site = { cloud: ports.at(place), cluster }
  const { outcome, diagnosis } = await idleEnd(
    { label: service, site, service, revision: landing.revision, idle },
    ports
  )
  return { ...landing, outcome, diagnosis: { ...landing.diagnosis, ...diagnosis, outcome } }
}

const verified = async (lone: LoneService, landing: Landing, ports: Ports): Promise<Landing> => {
  const { place, cluster, service, verify } = lone
  const runs = landing.outcome.is === 'succeeded' || landing.outcome.is === 'no-op'
  if (!runs || verify === undefined) return landing
  const at = { site: { cloud: ports.at(place), cluster }, service, revision: landing.revision }
  const checked = await checkInPlace({ label: service, spec: verify }, at, ports)
  if (checked.ok) return landing
  const { outcome, reason } = checked
  return { ...landing, outcome, diagnosis: { ...landing.diagnosis, outcome, reason } }
}

/** The order of a definition file or a revision that exists. */
export const loneOrder = async (
  lone: Pick<LoneService, 'runs' | 'service' | 'cluster'>,
  cloud: Cloud,
  { files, origin }: Ports
): Promise<Order> => {
  const { runs, service } = lone
  const base = { label: service, service }
  if (!('file' in runs)) {
    const named = 'word' in runs ? await comingTo(lone, cloud) : runs.revision
    const view = await cloud.definitions.describe(named)
    if (view?.active !== true) throw missingRevision(named)
    const { revision } = view
    return { ...base, wanted: { is: 'revision', revision }, accepted: accepted(view.definition) }
  }
  const text = await files.read(runs.file)
  if (text === undefined) throw missingFile(runs.file)
  const definition = parseDefinition(text, runs.file)
  const hash = definitionHash(definition)
  const run = origin.run === undefined ? {} : { [tagKeys.run]: tagValue(origin.run) }
  const tags = { [tagKeys.hash]: hash, [tagKeys.actor]: tagValue(origin.actor), ...run }
  return { ...base, wanted: { is: 'definition', definition, hash, tags }, accepted: accepted(definition) }
}

/** The revision that ECS works towards. */
const comingTo = async (
  { cluster, service }: Pick<LoneService, 'cluster' | 'service'>,
  { services }: Cloud
): Promise<FamilyRevision> => {
  const view = (await services.describe(cluster, [service])).get(service)
  const coming = view === undefined ? undefined : wantedRevision(view)
  if (coming !== undefined) return coming
  if (view !== undefined)
    throw new Problem({ what: `The service "${service}" has no primary task set.`, remedy: otherDrivers.EXTERNAL })
  throw new Problem({
    what: `The service "${service}" does not exist in the cluster "${cluster}".`,
    remedy: 'Correct its name, the cluster, the region or the account.'
  })
}

const accepted = (definition: Definition): AcceptedDigests =>
  new Map([...pinnedImages(definition)].map(([container, digest]) => [container, [digest]]))

const missingRevision = (revision: string): Problem =>
  new Problem({
    what: `The task definition "${revision}" does not exist or is no longer ACTIVE.`,
    remedy: 'Name an ACTIVE revision as family:revision, or register it again.'
  })

const missingFile = (file: string): Problem =>
  new Problem({
    what: `The task definition "${file}" does not exist.`,
    remedy: 'Check the input "task-definition": the path is relative to the root of the repository.'
  })
