import { describe, expect, it } from '@jest/globals'
import { final, passing } from '../testing/matrix/strike.ts'
import { sweepReport } from '../testing/matrix/sweep-report.ts'
import { gap, refusedSweeps } from '../testing/matrix/sweeps.data.ts'

describe('blows at calls of a deploy, a sample', () => {
  it.each(refusedSweeps.slice(0, 2))(
    '$name: right or errored, nothing sent twice, healed by a second run',
    async timeline => {
      const { wrong, blows } = await sweepReport(timeline, { blows: [...passing, ...final], gap, every: 14 })
      expect(wrong).toEqual([])
      expect(blows).toBeGreaterThan(2)
    },
    60_000
  )
})
