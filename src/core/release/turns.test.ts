import { describe, expect, it } from '@jest/globals'
import type { Release } from './release.ts'
import { inTurns, outOfTurns } from './turns.ts'

const release = {
  units: [
    { service: 'a', wave: 0 },
    { service: 'b', wave: 0, outcome: { is: 'no-op' } },
    { service: 'c', wave: 0 },
    { service: 'd', wave: 0 },
    { service: 'e', wave: 1 }
  ]
} as unknown as Release

describe('turns', () => {
  it('hold at most so many open units, in the order of the release and of its waves', () => {
    const waves = inTurns(release, 2).units.map(({ wave }) => wave)
    expect(waves).toEqual([0, 0, 0, 1, 10_000])
  })

  it('leave no trace', () => {
    expect(outOfTurns(inTurns(release, 1))).toEqual(release)
  })
})
