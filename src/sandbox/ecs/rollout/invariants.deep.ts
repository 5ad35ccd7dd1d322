import { env } from 'node:process'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { histories } from '../testing/history.ts'
import { violations } from '../testing/invariants.ts'

/** The same histories each time, so that a change is judged by itself; SEED=N and RUNS=N live through others. */
const seed = Number(env.SEED ?? 1)
const numRuns = Number(env.RUNS ?? 2000)

it('holds through thousands of histories', () => {
  fc.assert(
    fc.property(histories, history => expect(violations(history)).toEqual([])),
    { numRuns, seed }
  )
}, 600_000)
