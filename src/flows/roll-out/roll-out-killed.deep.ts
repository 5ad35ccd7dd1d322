import { describe, expect, it } from '@jest/globals'
import { crash } from '../testing/floor.ts'
import { killedRun } from '../testing/killed-run.ts'

describe('a run that is killed after any of its calls and run again', () => {
  it('registers once, updates once and succeeds', async () => {
    for (let after = 1; ; after += 1) {
      const { again, registrations, updates, ended } = await killedRun(after)
      expect(['succeeded', 'no-op']).toContain(again.landing.outcome.is)
      expect([after, again.landing.revision, registrations, updates]).toEqual([after, 'api:2', 1, 1])
      if (ended) break
    }
  }, 120_000)

  it('registers a crashing state once, and sends it again only after ECS took it back', async () => {
    for (let after = 1; ; after += 1) {
      const { again, registrations, updates, ended } = await killedRun(after, crash)
      expect([after, again.landing.outcome.is, registrations]).toEqual([after, 'rolled-back', 1])
      expect(updates).toBeLessThanOrEqual(2)
      if (ended) break
    }
  }, 120_000)
})
