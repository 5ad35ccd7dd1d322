import { between, type Duration } from '../../core/time/instant.ts'
import { within } from '../wait/within.ts'
import type { Watching } from './watching.ts'

/** How much longer a look that is under way may take once the run is asked to stop, and once our patience has ended. */
const lastMoments: Duration = 500
const lastLook: Duration = 10_000

/** What was asked for, or nothing where the run ends before the answer comes: AWS may keep us waiting for longer than we may wait. */
export const inTime = async <T>({ ports, deadline }: Watching, work: Promise<T>): Promise<T | undefined> => {
  const { clock, signal } = ports
  const answer = await within(Math.max(0, between(clock.now(), deadline)) + lastLook, work, ports)
  if (answer !== undefined || !signal.aborted) return answer
  return within(lastMoments, work, { clock, signal: new AbortController().signal })
}
