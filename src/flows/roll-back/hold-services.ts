import { holdValue } from '../../core/record/hold.ts'
import { tagKeys } from '../../core/record/keys.ts'
import type { Release } from '../../core/release/release.ts'
import { attempted } from '../release/attempted.ts'
import { type Back, type Going, goal, heldWay, leftRevision } from './way.ts'

/** Holds every service before anything else is done to it. A hold that already says this way is left as it is: its moment is that of the veto. */
export const holdServices = (back: Back, release: Release, going: readonly Going[]): Promise<Release> =>
  attempted(back.ports, release, async unit => {
    const own = going.find(each => each.unit.service === unit.service)
    const [from, to] = own === undefined ? [] : [leftRevision(own), goal(own)?.revision]
    if (own === undefined || from === undefined || to === undefined) return unit
    const hold = heldWay(own.standing)
    if (hold?.from === from && hold.to === to) return unit
    const { clock, origin, journal } = back.ports
    const { reason } = back.options
    const facts = { at: clock.now(), by: origin.actor, from, to }
    const value = holdValue(reason === undefined ? facts : { ...facts, reason })
    await back.site.cloud.services.tag(own.standing.stand.service.arn, { [tagKeys.hold]: value })
    journal.info(`${unit.service}: held, to go from ${from} back to ${to}.`)
    return unit
  })
