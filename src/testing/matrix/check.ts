import { expect } from '@jest/globals'
import { play } from './play.ts'
import type { Timeline } from './timeline.ts'
import { verdict } from './verdict.ts'

/** Plays a timeline and expects its verdict: one update and one registration at most, and no secret told. */
export const check = async (timeline: Timeline): Promise<void> => {
  const played = await play(timeline)
  expect(verdict(played, timeline.expected)).toEqual({ updates: 1, ...timeline.expected })
  expect(played.registrations).toBeLessThanOrEqual(1)
  expect(played.told).not.toContain('hunter2-in-env')
  expect(played.told).not.toContain('abcdef0123456789')
}
