import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { act } from '../testing/act.ts'
import { begun, type History, histories } from '../testing/history.ts'
import { violations } from '../testing/invariants.ts'

const lived = (history: History): string => {
  const stage = begun(history)
  for (const { deed, wait } of history.deeds) {
    act(stage, history, deed)
    stage.pass(wait)
  }
  return JSON.stringify(stage.world)
}

describe('whatever happens to a service', () => {
  it('its views agree, within bounds, and ends stay ends', () => {
    fc.assert(
      fc.property(histories, history => expect(violations(history)).toEqual([])),
      { numRuns: 15, seed: 7 }
    )
  })

  it('no event that is still to come pushes one out that was told', () => {
    const history: History = {
      ...{ seed: ' ', kind: 'replica', strategy: 'ROLLING', hooks: 0, percents: [100, 150], threshold: undefined },
      ...{ breaker: { enable: true, rollback: true, resetOnHealthyTask: false }, alarms: true, back: true },
      ...{ early: undefined, balancer: 'app', delay: 0, grace: 0, earlyPercent: 100, crash: undefined },
      ...{ calm: false, desired: 1, peace: 0 },
      deeds: [
        { deed: { do: 'run', nth: 6 }, wait: 0 },
        { deed: { do: 'targets', state: undefined }, wait: 976 },
        { deed: { do: 'run', nth: 1 }, wait: 348 },
        { deed: { do: 'force' }, wait: 622 },
        { deed: { do: 'targets', state: 'unhealthy' }, wait: 33 }
      ]
    }
    expect(violations(history)).toEqual([])
  })

  it('is the same again for the same seed', () => {
    fc.assert(
      fc.property(histories, history => expect(lived(history)).toBe(lived(history))),
      { numRuns: 10, seed: 8 }
    )
  })
})
