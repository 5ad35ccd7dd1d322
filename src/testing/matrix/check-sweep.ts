import { expect } from '@jest/globals'
import { share } from './share.ts'
import { final, passing, solos, strikePlan } from './strike.ts'
import { sweepReport } from './sweep-report.ts'
import type { Row } from './sweeps.data.ts'
import type { Timeline } from './timeline.ts'

const checkReport = async (...of: Parameters<typeof sweepReport>): Promise<number> => {
  const { wrong, planned, blows } = await sweepReport(...of)
  expect(wrong).toEqual([])
  expect(blows > 0).toBe(planned > 0)
  return blows
}

/** Expects a timeline to come through all blows that pass, at each of its calls, and through a share of all single blows. */
export const checkRow = async ({ timeline, nth, turns }: Row): Promise<void> => {
  await checkReport(timeline, calls => [
    ...strikePlan(calls, { blows: passing, turns }),
    ...share(solos(calls, nth), 2, nth)
  ])
}

/** Expects a timeline to come through blows that do not pass, at every single call. */
export const checkRefused = async (timeline: Timeline): Promise<void> => {
  expect(await checkReport(timeline, calls => strikePlan(calls, { blows: final }))).toBeGreaterThan(20)
}

/** Expects a timeline to come through a few blows of every kind. */
export const checkSample = async (timeline: Timeline): Promise<void> => {
  const all = { blows: [...passing, ...final] }
  expect(
    await checkReport(timeline, calls => strikePlan(calls, all).filter((_, nth) => nth % 14 === 0))
  ).toBeGreaterThan(2)
}
