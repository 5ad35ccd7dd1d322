import { serviceName } from '../../core/config/resolve-unit.ts'
import { Failure } from '../../core/problem/failure.ts'
import { planRollback } from '../../core/record/way-back.ts'
import { openUnits, type Release, type Unit } from '../../core/release/release.ts'
import { primary } from '../../core/rollout/service-view.ts'
import { targetOf } from '../../targets/kind.ts'
import { readListed } from '../roll-out/read-listed.ts'
import { readSituation } from './situation.ts'
import type { Back, Going } from './way.ts'

/** How often ways are planned anew because somebody else updated a service while it was read. */
const tries = 3

/** The way back of each open unit. Stand and history are read one after the other, so what was updated in between is read again: a history with more in it than what ran would lead forward. */
export const planWays = async (back: Back, release: Release): Promise<readonly Going[]> => {
  let planned = await plan(back, release)
  for (let trial = 0; trial < tries; trial += 1) {
    const moved = await updatedSince(back, planned)
    if (moved.length === 0) break
    const again = await plan(back, { ...release, units: moved.map(({ unit }) => unit) })
    planned = planned.map(each => again.find(({ unit }) => unit === each.unit) ?? each)
  }
  return planned
}

const plan = async (back: Back, release: Release): Promise<readonly Going[]> => {
  const { config, site, options } = back
  const units = openUnits(release)
  const nameOf = ({ service }: Unit) => serviceName(config, service, release.stage)
  const [first] = units
  if (first === undefined) return []
  const stands = await readListed(back, targetOf(first.kind, first.service), units.map(nameOf))
  const planned: Going[] = []
  for (const unit of units) {
    const stand = stands.get(nameOf(unit))
    if (stand === undefined) continue
    const standing = await readSituation(site, stand)
    planned.push({ unit, standing, way: planRollback(standing.situation, options) })
  }
  return planned
}

/** Those whose service works towards another deployment than when it was read. What cannot be read is found out by the steps that follow. */
export const updatedSince = async ({ site, ports }: Back, going: readonly Going[]): Promise<readonly Going[]> => {
  const names = going.map(({ standing }) => standing.stand.service.name)
  if (names.length === 0) return []
  try {
    const views = await site.cloud.services.describe(site.cluster, names)
    return going.filter(({ standing: { stand } }) => {
      const now = views.get(stand.service.name)
      return now !== undefined && primary(now)?.id !== primary(stand.service)?.id
    })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    ports.journal.warn(`Whether somebody else updated a service meanwhile could not be read: ${error.message}`)
    return []
  }
}
