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

  it('is the same again for the same seed', () => {
    fc.assert(
      fc.property(histories, history => expect(lived(history)).toBe(lived(history))),
      { numRuns: 10, seed: 8 }
    )
  })
})
