import { describe, expect, it } from '@jest/globals'
import { killedStep } from './testing/killed-step.ts'

describe('a job that is killed and run again', () => {
  it.each([
    ['build', { at: 4 }],
    ['push', { at: 20, amid: true }],
    ['deploy', { at: 12 }]
  ] as const)(
    'in its %s at %j: every tag, one registration, one update',
    async (step, death) => {
      const { outcome, ended, half, registrations, updates } = await killedStep(step, death)
      expect([outcome, ended, half, registrations, updates]).toEqual(['succeeded', false, [], 1, 1])
    },
    30_000
  )
})
