import { describe, it } from '@jest/globals'
import { checkRow } from '../testing/matrix/check-sweep.ts'
import { disturbed } from '../testing/matrix/sweeps.data.ts'

describe('throttled, 500, reset before and after AWS acted, at every single call, and some calls struck alone: while something happens', () => {
  it.each(disturbed)('$name: right or errored, nothing sent twice, healed by a second run', checkRow, 600_000)
})
