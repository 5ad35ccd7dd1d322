import { describe, expect, it } from '@jest/globals'
import { killedStep, type Step } from './testing/killed-step.ts'

const good = expect.stringMatching(/^(succeeded|no-op|nothing to ship)$/)

/** Kills a step at each of its waits in turn, and compares what the job leaves behind after its second run. */
const checkKilled = async (step: Step, amid: boolean): Promise<void> => {
  const { registrations, updates, tags, runs, half, ...calm } = await killedStep(step, { at: 100_000 })
  expect(calm).toEqual({ outcome: good, ended: true })
  expect([registrations, updates, half]).toEqual([1, 1, []])
  for (let at = 1; ; at += 1) {
    const { outcome, ended, ...left } = await killedStep(step, { at, amid })
    expect([at, outcome]).toEqual([at, good])
    expect([at, left]).toEqual([at, { registrations, updates, tags, runs, half }])
    if (ended) return
  }
}

describe('a job that is killed and run again ends as one that was never disturbed', () => {
  it.each([
    ['build', 'after', false],
    ['push', 'after', false],
    ['push', 'amid', true],
    ['deploy', 'after', false]
  ] as const)(
    'killed in its %s %s any call, file or child process: same tags, no half image, one registration, one update',
    async (step, _, amid) => checkKilled(step, amid),
    600_000
  )
})
