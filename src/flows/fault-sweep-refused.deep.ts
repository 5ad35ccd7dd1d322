import { describe, it } from '@jest/globals'
import { checkRefused } from '../testing/matrix/check-sweep.ts'
import { refusedSweeps } from '../testing/matrix/sweeps.data.ts'

describe('denied and expired at every single call', () => {
  it.each(refusedSweeps)('$name: right or errored, nothing sent twice, healed by a second run', checkRefused, 600_000)
})
