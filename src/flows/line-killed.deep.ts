import { describe, expect, it } from '@jest/globals'
import { killedStep } from './testing/killed-step.ts'

describe.each(['push', 'deploy'] as const)('a job whose %s is killed after any of its calls and run again', step => {
  it('ends as one that was never disturbed: same meaning tags, one registration, one update', async () => {
    const calm = await killedStep(step, 100_000)
    expect(calm).toMatchObject({
      outcome: expect.stringMatching(/^(succeeded|no-op|nothing to ship)$/),
      registrations: 1,
      updates: 1,
      ended: true
    })
    for (let after = 1; ; after += 1) {
      const { outcome, ended, ...left } = await killedStep(step, after)
      expect([after, outcome]).toEqual([after, expect.stringMatching(/^(succeeded|no-op|nothing to ship)$/)])
      const { registrations, updates, tags, runs } = calm
      expect([after, left]).toEqual([after, { registrations, updates, tags, runs }])
      if (ended) return
    }
  }, 600_000)
})
