import { expect } from '@jest/globals'
import type { Outcome } from '../../core/release/outcome.ts'
import { type Blow, swept } from './sweep.ts'
import type { Timeline } from './timeline.ts'

/** Sweeps a timeline: a blow at every `step`th call. The outcome is the undisturbed one or `errored`, nothing is sent twice, and a second run comes to the undisturbed state. */
export const checkSweep = async (timeline: Timeline, blows: readonly Blow[], step = 1): Promise<number> => {
  const calm = await swept(timeline, 0)
  let runs = 0
  for (const [at, blow] of blows.entries())
    for (let nth = 1 + (at % step); nth <= calm.calls; nth += step) {
      const found = await swept(timeline, nth, blow)
      runs += 1
      const about = `${blow} at call ${nth}`
      expect([about, verdictOf(found.outcome, calm.outcome)]).toEqual([about, 'right'])
      expect([about, found.updates <= 1, found.registrations]).toEqual([about, true, calm.registrations])
      expect([about, found.served]).toEqual([about, calm.served])
    }
  return runs
}

/** Nothing at all was said only where the run ended before its first write. */
const verdictOf = (seen: Outcome | 'none', calm: Outcome | 'none'): string => {
  if (JSON.stringify(seen) === JSON.stringify(calm)) return 'right'
  return seen === 'none' || seen.is === 'errored' ? 'right' : JSON.stringify(seen)
}
