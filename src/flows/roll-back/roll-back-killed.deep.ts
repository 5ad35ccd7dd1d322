import { describe, expect, it } from '@jest/globals'
import { killedRollback } from '../testing/killed-rollback.ts'

describe('a rollback that is killed after any of its calls and run again', () => {
  it.each([
    ['proven', 1, 0],
    ['under way', 0, 1]
  ] as const)(
    'of a release that is %s: held, vetoed, back, with the fewest writes',
    async (second, updates, stops) => {
      const good = { runs: 'api-alpha:1', vetoed: true, held: true, updates, stops }
      for (let after = 1; ; after += 1) {
        const { outcome, ended, ...left } = await killedRollback(after, second)
        expect([after, left]).toEqual([after, good])
        expect([after, outcome?.is]).toEqual([after, expect.stringMatching(/^(succeeded|no-op)$/)])
        if (ended) return
      }
    },
    600_000
  )
})
