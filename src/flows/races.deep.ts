import { describe, expect, it } from '@jest/globals'
import type { Moment } from './testing/interrupted-ports.ts'
import { type Deed, type Race, raceOf } from './testing/two-actors.ts'

type Row = { readonly of: readonly [Deed, Deed]; readonly before: readonly Moment[]; readonly ends: Partial<Race> }

/** Before which of its calls the first one is interrupted: before it has sent anything, after it has, after the end of its rollout; and what comes of it. */
const rows: readonly Row[] = [
  {
    of: ['1.2.0', '1.3.0'],
    before: [1, 24, 31],
    ends: { first: 'superseded', updates: 1, runs: '1.3.0', pin: 'running' }
  },
  { of: ['1.2.0', '1.3.0'], before: [33], ends: { first: 'superseded', updates: 2, runs: '1.3.0', pin: 'running' } },
  {
    of: ['1.2.0', '1.3.0'],
    before: ['images.putTag', 'definitions.tag'],
    ends: { first: 'succeeded', updates: 2, runs: '1.3.0', pin: 'running' }
  },
  {
    of: ['1.3.0', '1.2.0'],
    before: [4, 30],
    ends: { first: 'succeeded', second: 'succeeded', runs: '1.3.0', pin: 'running' }
  },
  { of: ['1.3.0', '1.2.0'], before: [34], ends: { second: 'superseded', updates: 1, runs: '1.3.0', pin: 'running' } },
  { of: ['1.2.0', '1.2.0'], before: [8, 36], ends: { updates: 1, runs: '1.2.0', pin: 'running' } },
  { of: ['1.2.0', 'hold'], before: [2, 31], ends: { first: 'waiting hold', updates: 0, runs: '1.1.0' } },
  {
    of: ['1.2.0', 'rollback'],
    before: [31],
    ends: { first: 'waiting hold', second: 'succeeded', runs: '1.0.0', pin: 'back' }
  },
  {
    of: ['1.2.0', 'rollback'],
    before: [34],
    ends: { first: 'rolled-back', second: 'succeeded', updates: 1, runs: '1.1.0' }
  },
  {
    of: ['rollback', '1.3.0'],
    before: [5, 9],
    ends: { first: 'succeeded', updates: 2, runs: '1.1.0', pin: 'back', held: true }
  },
  {
    of: ['rollback', '1.3.0'],
    before: [14, 26],
    ends: { second: 'waiting hold', updates: 1, runs: '1.0.0', held: true }
  }
]

describe('two jobs on one service', () => {
  it.each(rows)(
    '$of, before the calls $before of the first',
    async ({ of: [one, other], before, ends }) => {
      for (const at of before)
        expect([at, await raceOf(one, other, at)]).toMatchObject([at, { proven: true, amid: true, ...ends }])
    },
    120_000
  )
})
