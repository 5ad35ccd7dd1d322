import type { Config } from '../core/config/config.ts'
import { placeOf, serviceOf } from '../core/config/resolve-unit.ts'
import { stateRecord } from '../core/record/state-record.ts'
import type { FamilyRevision } from '../core/release/named.ts'
import type { Release, Unit } from '../core/release/release.ts'
import { endingWords } from '../core/rollout/ending-words.ts'
import type { Ports } from '../ports/ports.ts'
import type { Promotion } from './promotion.ts'
import { renderedFamily } from './rendered-family.ts'
import { renderRuns } from './run-of-service.ts'
import { familyRevisions, holdersOf } from './state-holders.ts'
import { taskRevision } from './task-proof.ts'

/**
 * A judged promotion without the units that wait for nothing: those that are done, those that a gate refuses, and those that
 * were tried here and did not end well, which are a person's to try again. Says why each was left out.
 */
export const waitingOnly = async (config: Config, judged: Promotion, ports: Ports): Promise<Promotion> => {
  const units: Unit[] = []
  for (const unit of judged.release.units) {
    const why = await leftOut(config, judged, { unit, ports })
    if (why === undefined) units.push(unit)
    else ports.journal.info(`${unit.service} in ${judged.release.stage}: ${why}`)
  }
  return { ...judged, release: { ...judged.release, units } }
}

type Case = { readonly unit: Unit; readonly ports: Ports }

const leftOut = async (
  config: Config,
  { release, facts, found }: Promotion,
  { unit, ports }: Case
): Promise<string | undefined> => {
  const { service, outcome } = unit
  if (facts.get(service)?.same === true) return 'done: it runs this state already.'
  const reason = found.get(service)?.find(({ ruling }) => ruling.is === 'no')?.ruling.says
  if (outcome !== undefined && outcome.is !== 'waiting') return `not tried again: ${reason ?? endingWords(outcome)}`
  const tried = await triedHere({ config, release }, { unit, ports })
  if (tried === undefined) return undefined
  return `not tried again by itself: ${tried} holds this state and did not end well here. Run promote with the tag when it may be tried anew.`
}

/** A revision that was made here for the state of a unit, or of a task before it, and is not proven. */
const triedHere = async (
  line: { readonly config: Config; readonly release: Release },
  { unit, ports }: Case
): Promise<FamilyRevision | undefined> => {
  const { config, release } = line
  if (unit.task === undefined) return undefined
  const cloud = ports.at(placeOf(config, release.stage))
  const family = await renderedFamily(release.stage, unit.service, ports)
  const own = holdersOf(await familyRevisions(cloud.definitions, family), unit.task.hash)
  if (own.length > 0 && stateRecord(own).proven === undefined) return own[0]?.revision
  for (const task of (await renderRuns(line, serviceOf(config, unit.service).before, ports)).values()) {
    const revision = await taskRevision(line, task, { cloud, ports })
    if (revision !== undefined && stateRecord([revision]).proven === undefined) return revision.revision
  }
  return undefined
}
