import { describe, expect, it } from '@jest/globals'
import { checkSweep } from '../testing/matrix/check-sweep.ts'
import { blows } from '../testing/matrix/sweep.ts'
import { plainSweeps } from '../testing/matrix/sweeps.data.ts'

describe('a blow at every twenty-ninth call', () => {
  it.each(plainSweeps.slice(0, 2))(
    '$name: right or errored, nothing sent twice, healed by a second run',
    async timeline => {
      expect(await checkSweep(timeline, blows, 29)).toBeGreaterThan(2)
    },
    60_000
  )
})
