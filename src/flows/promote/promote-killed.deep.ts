import { describe, expect, it } from '@jest/globals'
import { killedPromotion } from '../testing/killed-promotion.ts'

describe('a promotion that is killed after any of its calls and run again', () => {
  it('registers and updates once, and is proven', async () => {
    for (let after = 1; ; after += 1) {
      const { outcome, registrations, updates, proven, ended } = await killedPromotion(after)
      expect([after, outcome?.is]).toEqual([after, expect.stringMatching(/^(succeeded|no-op)$/)])
      expect([after, registrations, updates, proven]).toEqual([after, 1, 1, expect.any(String)])
      if (ended) return
    }
  }, 600_000)
})
