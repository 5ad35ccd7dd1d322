import type { WayBack } from '../../core/record/way-back.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { openUnits, type Release, type Unit } from '../../core/release/release.ts'
import { attempted } from '../release/attempted.ts'
import { keepReason } from '../release/diagnosis-file.ts'
import { holdServices } from './hold-services.ts'
import { planWays, updatedSince } from './plan-ways.ts'
import type { Back, Going } from './way.ts'
import { withWays } from './ways.ts'

/** How often ways are planned anew because somebody else updated a service before it was held. */
const replanned = 3

/** A release whose services are held, and their ways. */
export type Steady = { readonly release: Release; readonly going: readonly Going[] }

/** Holds the services, and plans anew for those that were updated between their reading and their hold: from then on automation leaves them alone. */
export const holdSteady = async (back: Back, judged: Release, first: readonly Going[]): Promise<Steady> => {
  let going = first
  let release = await holdServices(back, withWays(judged, going), going)
  for (let tries = 0; tries < replanned; tries += 1) {
    const moved = await updatedSince(back, openGoing(release, going))
    if (moved.length === 0) break
    const again = new Map<Unit, Going>()
    release = await attempted(back.ports, release, async unit => {
      const own = moved.find(each => each.unit.service === unit.service)
      if (own === undefined) return unit
      back.ports.journal.info(`${unit.service}: somebody else updated it just now; planning anew.`)
      const [next] = await planWays(back, { ...release, units: [own.unit] })
      if (next !== undefined) again.set(own.unit, next)
      return next?.way.is === 'none' ? wayless(back, release, { unit, way: next.way }) : unit
    })
    going = going.map(each => again.get(each.unit) ?? each)
    release = await holdServices(back, withWays(release, openGoing(release, going)), going)
  }
  return { release, going }
}

const openGoing = (release: Release, going: readonly Going[]): readonly Going[] =>
  going.filter(({ unit }) => openUnits(release).some(({ service }) => service === unit.service))

type Wayless = { readonly unit: Unit; readonly way: Extract<WayBack, { is: 'none' }> }

const wayless = async ({ ports }: Back, { stage }: Release, { unit, way }: Wayless): Promise<Unit> => {
  const outcome: Outcome = { is: 'refused', gate: way.gate }
  const reason = `${way.says} ${way.pass} It was updated while it was taken back; it is held, and nothing was sent.`
  await keepReason(stage, { service: unit.service, outcome, reason }, ports)
  return { ...unit, outcome }
}
