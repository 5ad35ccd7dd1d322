import { describe, expect, it } from '@jest/globals'
import { killedStep } from './testing/killed-step.ts'

describe('a job that is killed and run again', () => {
  it.each([
    ['push', 4],
    ['deploy', 12]
  ] as const)(
    'in its %s after %i calls: every tag, one registration, one update',
    async (step, after) => {
      const { outcome, ended, registrations, updates } = await killedStep(step, after)
      expect([outcome, ended, registrations, updates]).toEqual(['succeeded', false, 1, 1])
    },
    30_000
  )
})
