import { describe, expect, it } from '@jest/globals'
import { killedPromotion } from '../testing/killed-promotion.ts'

describe('a promotion that is killed and run again', () => {
  it.each([42])(
    'after %i calls: one registration, one update, proven',
    async after => {
      const { outcome, registrations, updates, proven } = await killedPromotion(after)
      expect(['succeeded', 'no-op']).toContain(outcome?.is)
      expect([registrations, updates, proven]).toEqual([1, 1, expect.any(String)])
    },
    60_000
  )
})
