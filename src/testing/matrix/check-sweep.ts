import { expect } from '@jest/globals'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Served } from './served.ts'
import { type Blow, type Sweep, swept } from './sweep.ts'
import type { Timeline } from './timeline.ts'

/** Sweeps a timeline: a blow at every `step`th call. The outcome is the undisturbed one or `errored`, nothing is sent twice, and what was errored is healed by running again. Gives how many runs that took. */
export const checkSweep = async (timeline: Timeline, blows: readonly Blow[], step = 1): Promise<number> => {
  const calm = await swept(timeline, { nth: 0 }, () => false)
  const states = [calm.served, (await swept(timeline, { nth: 0 }, () => true)).served]
  let runs = 0
  for (const [at, blow] of blows.entries())
    for (let nth = 1 + (at % step); nth <= calm.first.calls; nth += step) {
      const found = await swept(timeline, { nth, blow }, outcome => !same(outcome, calm.first.outcome))
      runs += 1
      expect([`${blow} at call ${nth}`, ...faults(found, calm, states)]).toEqual([`${blow} at call ${nth}`])
    }
  return runs
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What is wrong with a run that was struck, beside the undisturbed one. */
const faults = ({ first, again, served }: Sweep, calm: Sweep, states: readonly Served[]): readonly string[] => {
  const registrations = first.registrations + (again?.registrations ?? 0)
  return [
    ...(same(first.outcome, calm.first.outcome) || isErrored(first.outcome) ? [] : [JSON.stringify(first.outcome)]),
    ...(first.updates <= 1 ? [] : [`${first.updates} updates`]),
    ...(registrations === calm.first.registrations ? [] : [`${registrations} registrations`]),
    ...(states.some(state => same(state, served)) ? [] : [JSON.stringify(served)])
  ]
}

/** Nothing at all was said only where the run ended before its first write. */
const isErrored = (outcome: Outcome | 'none'): boolean => outcome === 'none' || outcome.is === 'errored'
