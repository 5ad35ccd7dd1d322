import { describe, expect, it } from '@jest/globals'
import { killedRun } from '../testing/killed-run.ts'

describe('a run that is killed and run again', () => {
  it.each([1, 4, 6, 7, 8, 9, 10, 12, 20])('after %i calls: one registration, one update, succeeded', async after => {
    const { again, registrations, updates } = await killedRun(after)
    expect(['succeeded', 'no-op']).toContain(again.landing.outcome.is)
    expect([again.landing.revision, registrations, updates]).toEqual(['api:2', 1, 1])
  })
})
