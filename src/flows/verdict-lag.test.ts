import { describe, expect, it } from '@jest/globals'
import { measuredLag } from '../testing/matrix/lag.ts'

const slow = { do: 'faults', rules: [{ service: 'ecs', latency: '200ms' }] } as const
const expected = { outcome: 'none', code: 0, says: '' } as const

describe('the end of a rollout', () => {
  it.each([
    ['a good one', {}],
    ['one that is taken back', { tasks: { start: 'crash', after: '4s' } }],
    ['one of five minutes', { setting: { checked: 232 } }]
  ] as const)('is known within six seconds: %s', async (name, of) => {
    const { lag } = await measuredLag({ name, before: [slow], expected, ...of })
    expect(lag).toBeGreaterThan(0)
    expect(lag).toBeLessThanOrEqual(6000)
  })
})
