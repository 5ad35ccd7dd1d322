import type { Config } from '../../core/config/config.ts'
import { clusterOf, placeOf } from '../../core/config/resolve-unit.ts'
import { openUnits, type Release } from '../../core/release/release.ts'
import { later } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Site } from '../../targets/site.ts'
import { deployDefaults } from '../deploy/deploy.ts'
import { settleIdle } from '../deploy/settle-idle.ts'
import { verify } from '../verify/verify.ts'
import { endMoving } from './end-moving.ts'
import { holdSteady } from './hold-steady.ts'
import { planWays } from './plan-ways.ts'
import { sendBack } from './send-back.ts'
import { vetoLeft } from './veto-left.ts'
import type { Back, RollBackOptions } from './way.ts'
import { refusedWays } from './ways.ts'

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
    const planned = await planWays(back, release)
    const judged = await refusedWays(release, planned, back)
    const going = planned.filter(({ unit }) => openUnits(judged).some(({ service }) => service === unit.service))
    if (going.length === 0) return judged
    const steady = await holdSteady(back, judged, going)
    const moved = await endMoving(back, steady.release, steady.going)
    const sent = await sendBack(back, moved, steady.going)
    const settled = await settleIdle(config)(sent, openUnits(moved), ports)
    return vetoLeft(back, await verify(config)(settled, ports), steady.going)
  }
