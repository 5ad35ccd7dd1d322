import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { histories } from '../testing/history.ts'
import { violations } from '../testing/invariants.ts'

it('holds through thousands of histories', () => {
  fc.assert(
    fc.property(histories, history => expect(violations(history)).toEqual([])),
    { numRuns: 2000 }
  )
}, 600_000)
