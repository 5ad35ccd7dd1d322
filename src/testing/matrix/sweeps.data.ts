import { matrix } from './matrix.data.ts'
import type { Timeline } from './timeline.ts'

const named = (name: string): Timeline => {
  const found = matrix.find(timeline => timeline.name === name)
  if (found === undefined) throw new Error(`there is no timeline "${name}"`)
  return found
}

/** Timelines whose every call is refused, too: each such run ends there, and one at a time is made. */
export const refusedSweeps: readonly Timeline[] = [
  'ROLLING, good',
  'ROLLING, desired 0',
  'ROLLING, crash at once, threshold by count'
].map(named)

/** All timelines in so many parts that take about as long: long ones stand beside each other in the matrix. */
export const share = (nth: number, of: number): readonly Timeline[] => matrix.filter((_, index) => index % of === nth)

/** Calls from one strike to the next in one run: the watch makes two at a time, and tries again before the next two. */
export const gap = 3
