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

/** A timeline to sweep, and the turns of the blows that its reads suffer. */
type Swept = { readonly name: string; readonly timeline: Timeline; readonly turns: readonly number[] }

/** Where nothing but the service's setting differs, every call suffers all four blows; elsewhere every read suffers two, in one timeline these, in the next the others, and every write all. */
const turnsOf = ({ tasks, before, meanwhile, inputs }: Timeline, index: number): readonly number[] => {
  const plain = [tasks, before, meanwhile, inputs].every(part => part === undefined)
  if (plain) return [0, 1, 2, 3]
  return Math.floor(index / 2) % 2 === 0 ? [0, 2] : [1, 3]
}

/** All timelines in so many parts that take about as long: those that are alike stand beside each other in the matrix. */
export const share = (nth: number, of: number): readonly Swept[] =>
  matrix.flatMap((timeline, index) =>
    index % of === nth ? [{ name: timeline.name, timeline, turns: turnsOf(timeline, index) }] : []
  )

/** Calls from one strike to the next in one run: the watch makes two at a time, and tries again before the next two. */
export const gap = 3
