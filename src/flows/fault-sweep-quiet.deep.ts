import { describe, it } from '@jest/globals'
import { checkRow } from '../testing/matrix/check-sweep.ts'
import { quiet } from '../testing/matrix/sweeps.data.ts'

describe('throttled, 500, reset before and after AWS acted, at every single call, and some calls struck alone: nobody else does anything', () => {
  it.each(quiet)('$name: right or errored, nothing sent twice, healed by a second run', checkRow, 600_000)
})
