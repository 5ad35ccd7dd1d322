import { expect } from '@jest/globals'
import { play } from './play.ts'
import type { Members, Timeline } from './timeline.ts'
import { verdict } from './verdict.ts'

/** Plays a timeline and expects its verdict: one update, which holds only what was asked for, and one registration at most, and no secret told. */
export const check = async (timeline: Timeline): Promise<void> => {
  const { forced, ...expected } = timeline.expected
  const played = await play(timeline)
  expect(verdict(played, expected)).toEqual({ updates: 1, ...expected })
  for (const request of played.asked) expect(request).toEqual(updateOf(timeline))
  expect(played.registrations).toBeLessThanOrEqual(1)
  expect(played.told).not.toContain('hunter2-in-env')
  expect(played.told).not.toContain('abcdef0123456789')
}

/** All that an UpdateService of ours may hold: the service and a revision by its number, and a new deployment where that was asked for or is needed. Never a count, a list or a member that nobody set. */
const updateOf = ({ inputs = {}, expected }: Timeline): Members => ({
  ...{ cluster: 'shop', service: 'api', taskDefinition: expect.stringMatching(/^api:\d+$/) },
  ...(inputs.force === 'true' || expected.forced === true ? { forceNewDeployment: true } : {})
})
