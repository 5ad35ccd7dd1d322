import { describe, expect, it } from '@jest/globals'
import { passing } from '../testing/matrix/strike.ts'
import { sweepReport } from '../testing/matrix/sweep-report.ts'
import { gap, share } from '../testing/matrix/sweeps.data.ts'

describe('throttled, 500, reset before and after AWS acted, at every single call', () => {
  it.each(share(1, 2))(
    '$name: right or errored, nothing sent twice, healed by a second run',
    async ({ timeline, turns }) => {
      const { wrong, planned, blows } = await sweepReport(timeline, { blows: passing, gap, turns })
      expect(wrong).toEqual([])
      expect(blows > 0).toBe(planned > 0)
    },
    600_000
  )
})
