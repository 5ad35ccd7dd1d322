import { describe, expect, it } from '@jest/globals'
import { measuredLag } from '../../testing/matrix/lag.ts'

const slow = { do: 'faults', rules: [{ service: 'ecs', latency: '200ms' }] } as const
const expected = { outcome: 'none', code: 0, says: '' } as const

describe('the end of a rollout', () => {
  it.each([
    ['a good one', 52, {}],
    ['one that is taken back', 85, { tasks: { start: 'crash', after: '4s' } }],
    ['one of five minutes', 110, { setting: { checked: 232 } }]
  ] as const)('is known within six seconds and by few calls: %s', async (name, most, of) => {
    const { lag, calls } = await measuredLag({ name, before: [slow], expected, ...of })
    expect(lag).toBeGreaterThan(0)
    expect(lag).toBeLessThanOrEqual(6000)
    expect(calls).toBeLessThanOrEqual(most)
  })
})
