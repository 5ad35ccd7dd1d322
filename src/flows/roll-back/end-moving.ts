import { Failure } from '../../core/problem/failure.ts'
import { openUnits, type Release } from '../../core/release/release.ts'
import { isOngoing } from '../../core/rollout/in-flight.ts'
import type { Duration } from '../../core/time/instant.ts'
import { attempted } from '../release/attempted.ts'
import { pause } from '../wait/within.ts'
import type { Back, Going } from './way.ts'

/** From one look at the rollouts that end to the next. */
const pace: Duration = 3000

/** Stops the rollouts that go forward, and waits until ECS has taken them back, or those that it takes back already. */
export const endMoving = async (back: Back, release: Release, going: readonly Going[]): Promise<Release> => {
  const { ports, site } = back
  const moving = new Map(going.flatMap(each => rolloutOf(each)))
  const stopped = await attempted(ports, release, async unit => {
    const own = moving.get(unit.service)
    if (own?.stop !== true) return unit
    const answer = await site.cloud.rollouts.stop(own.arn)
    ports.journal.info(
      `${unit.service}: ${answer === 'asked' ? 'ECS was asked to stop the rollout and go back' : 'the rollout has ended already'}.`
    )
    return unit
  })
  const arns = openUnits(stopped).flatMap(({ service }) => moving.get(service)?.arn ?? [])
  if (arns.length === 0) return stopped
  const missing = await ended(back, arns)
  return attempted(ports, stopped, async unit => {
    const own = moving.get(unit.service)
    if (own === undefined) return unit
    if (missing instanceof Failure) throw missing
    if (ports.signal.aborted) return { ...unit, outcome: { is: 'cancelled' } }
    return missing.has(own.arn) ? { ...unit, outcome: { is: 'timed-out' } } : unit
  })
}

type Moving = { readonly arn: string; readonly stop: boolean }

const rolloutOf = ({ unit, standing, way }: Going): readonly (readonly [string, Moving])[] => {
  const arn = standing.stand.inFlight?.arn
  if (arn === undefined || way.is !== 'back' || way.first === 'nothing') return []
  return [[unit.service, { arn, stop: way.first === 'stop' }]]
}

/** Waits until none of the rollouts moves any more; gives those that still do when patience or the run ends, or why it could not be found out. */
const ended = async (
  { site, ports, deadline }: Back,
  arns: readonly string[]
): Promise<ReadonlySet<string> | Failure> => {
  const { clock, signal } = ports
  for (;;) {
    try {
      const views = await site.cloud.rollouts.describe(arns)
      const open = arns.filter(arn => isOngoing(views.get(arn) ?? { status: 'STOPPED' }))
      if (open.length === 0 || signal.aborted || clock.now() >= deadline) return new Set(open)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      if (signal.aborted) return new Set(arns)
      if (error.kind !== 'temporary' || clock.now() >= deadline) return error
      ports.journal.warn(`${error.message} Looking again.`)
    }
    await pause(ports, pace)
  }
}
