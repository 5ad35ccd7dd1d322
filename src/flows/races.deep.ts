import { describe, expect, it } from '@jest/globals'
import type { Moment } from './testing/interrupted-ports.ts'
import { type Deed, type Race, raceOf } from './testing/two-actors.ts'

type Row = { readonly of: readonly [Deed, Deed]; readonly before: readonly Moment[]; readonly ends: Partial<Race> }

/** Before which calls the first one is interrupted, and what comes of it. */
const rows: readonly Row[] = [
  {
    of: ['1.2.0', '1.3.0'],
    before: ['images.byTag', 'rollouts.list 3', 'definitions.register', 'services.describe 5'],
    ends: { first: 'superseded', updates: 1, runs: '1.3.0', pin: 'running' }
  },
  // ECS compares nothing when it is told to update: what comes in that very moment is replaced, and said.
  {
    of: ['1.2.0', '1.3.0'],
    before: ['services.update'],
    ends: { first: 'succeeded', updates: 2, runs: '1.2.0', pin: 'running' }
  },
  {
    of: ['1.2.0', '1.3.0'],
    before: ['sent rollouts.describe'],
    ends: { first: 'superseded', updates: 2, runs: '1.3.0', pin: 'running' }
  },
  {
    of: ['1.2.0', '1.3.0'],
    before: ['sent images.putTag', 'sent definitions.tag'],
    ends: { first: 'succeeded', updates: 2, runs: '1.3.0', pin: 'running' }
  },
  {
    of: ['1.3.0', '1.2.0'],
    before: ['images.describe', 'definitions.revisions 2'],
    ends: { first: 'succeeded', second: 'succeeded', runs: '1.3.0', pin: 'running' }
  },
  {
    of: ['1.3.0', '1.2.0'],
    before: ['sent rollouts.describe'],
    ends: { second: 'superseded', updates: 1, runs: '1.3.0', pin: 'running' }
  },
  {
    of: ['1.2.0', '1.2.0'],
    before: ['services.describe 2', 'sent rollouts.describe'],
    ends: { updates: 1, runs: '1.2.0', pin: 'running' }
  },
  {
    of: ['1.2.0', 'hold'],
    before: ['images.repository', 'definitions.register'],
    ends: { first: 'waiting hold', updates: 0, runs: '1.1.0' }
  },
  {
    of: ['1.2.0', 'rollback'],
    before: ['definitions.register'],
    ends: { first: 'waiting hold', second: 'succeeded', runs: '1.0.0', pin: 'back' }
  },
  {
    of: ['1.2.0', 'rollback'],
    before: ['sent rollouts.describe'],
    ends: { first: 'rolled-back', second: 'succeeded', updates: 1, runs: '1.1.0' }
  },
  {
    of: ['rollback', '1.3.0'],
    before: ['definitions.describe', 'services.describe 2'],
    ends: { first: 'succeeded', updates: 2, runs: '1.1.0', pin: 'back', held: true }
  },
  {
    of: ['rollback', '1.3.0'],
    before: ['services.update', 'sent services.describe 4'],
    ends: { second: 'waiting hold', updates: 1, runs: '1.0.0', held: true }
  }
]

describe('two jobs on one service', () => {
  it.each(rows)(
    '$of, before $before of the first',
    async ({ of: [one, other], before, ends }) => {
      for (const at of before)
        expect([at, await raceOf(one, other, at)]).toMatchObject([at, { proven: true, amid: true, ...ends }])
    },
    120_000
  )
})
