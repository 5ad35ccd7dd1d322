import { matrix } from './matrix.data.ts'
import { turnOf } from './share.ts'
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

/** A timeline to sweep, its place in the matrix, and the turns of the blows that its reads suffer. */
export type Row = {
  readonly name: string
  readonly timeline: Timeline
  readonly nth: number
  readonly turns: readonly number[]
}

const all = [0, 1, 2, 3]

/** Where nothing but the service's setting differs, every call suffers all four blows; elsewhere every read suffers one, in one timeline this, in the next another, and every write all. */
const turnsOf = ({ tasks, before, meanwhile, inputs }: Timeline, index: number): readonly number[] =>
  [tasks, before, meanwhile, inputs].every(part => part === undefined) ? all : turnOf(all, index)

const rows: readonly Row[] = matrix
  .map((timeline, nth) => ({ name: timeline.name, timeline, nth, turns: turnsOf(timeline, nth) }))
  .filter(({ timeline }) => timeline.momentary !== true)

/** Timelines in which nobody else does anything, those that begin with what happened before, and those where only something happens on the way. */
export const quiet = rows.filter(({ timeline: { before, meanwhile } }) => before === undefined && meanwhile === undefined)
export const afterwards = rows.filter(({ timeline: { before } }) => before !== undefined)
export const disturbed = rows.filter(({ timeline: { before, meanwhile } }) => before === undefined && meanwhile !== undefined)
