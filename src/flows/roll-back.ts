import type { Config } from '../core/config/config.ts'
import { clusterOf, placeOf, serviceName } from '../core/config/resolve-unit.ts'
import { planRollback } from '../core/record/way-back.ts'
import { openUnits, type Release, type Unit } from '../core/release/release.ts'
import { later } from '../core/time/instant.ts'
import type { Ports } from '../ports/ports.ts'
import { targetOf } from '../targets/kind.ts'
import type { Site } from '../targets/site.ts'
import { deployDefaults } from './deploy.ts'
import { endMoving } from './end-moving.ts'
import { holdServices } from './hold-services.ts'
import { readListed } from './read-listed.ts'
import { sendBack } from './send-back.ts'
import { readSituation } from './situation.ts'
import { verify } from './verify.ts'
import { vetoLeft } from './veto-left.ts'
import type { Back, Going, RollBackOptions } from './way.ts'
import { refusedWays, withWays } from './ways.ts'

/**
 * Takes the open units of a release back: hold first, then stop what is under way or redeploy the last proven state, then
 * verify and veto what was left. All ways are planned before the first write; after it nothing is thrown. A run that was cut
 * off is brought to its end by asking again.
 */
export const rollBack =
  (config: Config, options: RollBackOptions) =>
  async (release: Release, ports: Ports): Promise<Release> => {
    const site: Site = { cloud: ports.at(placeOf(config, release.stage)), cluster: clusterOf(config, release.stage) }
    const deadline = later(ports.clock.now(), options.timeout ?? deployDefaults.timeout)
    const back: Back = { config, site, options, ports, deadline }
    const planned = await plan(back, release)
    const judged = await refusedWays(release, planned, back)
    const going = planned.filter(({ unit }) => openUnits(judged).some(({ service }) => service === unit.service))
    if (going.length === 0) return judged
    const held = await holdServices(back, withWays(judged, going), going)
    const moved = await endMoving(back, held, going)
    const sent = await sendBack(back, moved, going)
    return vetoLeft(back, await verify(config)(sent, ports), going)
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
