import type { Config } from '../../core/config/config.ts'
import { placeOf, serviceName, serviceOf } from '../../core/config/resolve-unit.ts'
import { endingWords } from '../../core/diagnosis/ending-words.ts'
import { provenAt } from '../../core/record/proof.ts'
import { type Holder, stateRecord } from '../../core/record/state-record.ts'
import type { FamilyRevision, ServiceName } from '../../core/release/named.ts'
import type { Release, Unit } from '../../core/release/release.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'
import { heldBack } from '../deploy/held-back.ts'
import { familyRevisions, holdersOf } from '../prove/state-holders.ts'
import { taskRevision } from '../prove/task-proof.ts'
import { renderedFamily } from '../render/rendered-family.ts'
import { renderRuns, siteOf } from '../run/run-of-service.ts'
import type { Promotion } from './promotion.ts'
import { rolledOutHere } from './rolled-out-here.ts'

/**
 * A judged promotion without the units that wait for nothing: those that are done, those that a gate refuses, and those that
 * were tried here and did not end well, which are a person's to try again; `left` says why each was left out. What comes
 * after a service that is not there yet goes on waiting.
 */
export const waitingOnly = async (config: Config, judged: Promotion, ports: Ports): Promise<Promotion> => {
  const units: Unit[] = []
  const left = new Map<ServiceName, string>()
  for (const unit of judged.release.units) {
    const why = await leftOut(config, judged, { unit, ports })
    if (why === undefined) units.push(unit)
    else left.set(unit.service, why)
  }
  const former = [...(judged.release.former ?? []), ...left.keys()]
  const release = { ...judged.release, units, ...(former.length === 0 ? {} : { former }) }
  const around = { config, site: siteOf({ config, release }, ports), lacking: 'waiting' } as const
  return { ...judged, left, release: await heldBack(around, release, { open: units, ports }) }
}

type Case = { readonly unit: Unit; readonly ports: Ports }

const leftOut = async (
  config: Config,
  { release, facts, found }: Promotion,
  { unit, ports }: Case
): Promise<string | undefined> => {
  const { service, outcome } = unit
  const line = { config, release }
  if (facts.get(service)?.same === true) return sameState(siteOf(line, ports), facts.get(service)?.running?.revision)
  const reason = found.get(service)?.find(({ ruling }) => ruling.is === 'no')?.ruling.says
  if (outcome !== undefined && outcome.is !== 'waiting') return `not tried again: ${reason ?? endingWords(outcome)}`
  const tried = await triedHere(line, { unit, ports })
  if (tried === undefined) return undefined
  return `not tried again by itself: ${tried} holds this state and did not end well here. Run promote with the tag when it may be tried anew.`
}

/** The state is the one that ECS works towards, which is no proof that all is done. */
const sameState = async ({ cloud }: Site, revision: FamilyRevision | undefined): Promise<string> => {
  const view = revision === undefined ? undefined : await cloud.definitions.describe(revision)
  if (view !== undefined && provenAt(view.tags) !== undefined) return 'done: it runs this state already.'
  return `begun already: ${revision ?? 'it'} holds this state, and is not proven yet. Run promote with the tag to see it to its end.`
}

/** A revision that was rolled out here for the state of a unit, or that ran as a task before it, and is not proven. */
const triedHere = async (
  line: { readonly config: Config; readonly release: Release },
  { unit, ports }: Case
): Promise<FamilyRevision | undefined> => {
  const { config, release } = line
  if (unit.task === undefined) return undefined
  const site = siteOf(line, ports)
  const family = await renderedFamily(release.stage, unit.service, ports)
  const own: readonly Holder[] = holdersOf(await familyRevisions(site.cloud.definitions, family), unit.task.hash)
  if (own.length > 0 && stateRecord(own).proven === undefined) {
    const name = serviceName(config, unit.service, release.stage)
    const revisions = own.map(({ revision }) => revision)
    const tried = await rolledOutHere(site, { service: name, revisions })
    if (tried !== undefined) return tried
  }
  const cloud = ports.at(placeOf(config, release.stage))
  for (const task of (await renderRuns(line, serviceOf(config, unit.service).before, ports)).values()) {
    const revision = await taskRevision(line, task, { cloud, ports })
    if (revision !== undefined && stateRecord([revision]).proven === undefined) return revision.revision
  }
  return undefined
}
