import { describe, expect, it } from '@jest/globals'
import { final } from '../testing/matrix/strike.ts'
import { sweepReport } from '../testing/matrix/sweep-report.ts'
import { gap, refusedSweeps } from '../testing/matrix/sweeps.data.ts'

describe('denied and expired at every single call', () => {
  it.each(refusedSweeps)(
    '$name: right or errored, nothing sent twice, healed by a second run',
    async timeline => {
      const { wrong, blows } = await sweepReport(timeline, { blows: final, gap })
      expect(wrong).toEqual([])
      expect(blows).toBeGreaterThan(20)
    },
    600_000
  )
})
