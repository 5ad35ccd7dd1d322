import { matrix } from './matrix.data.ts'
import type { Timeline } from './timeline.ts'

const named = (name: string): Timeline => {
  const found = matrix.find(timeline => timeline.name === name)
  if (found === undefined) throw new Error(`there is no timeline "${name}"`)
  return found
}

/** Timelines whose every call suffers every blow, denials among them. */
export const plainSweeps: readonly Timeline[] = ['ROLLING, good', 'ROLLING, desired 0', 'ROLLING, crash at once, threshold by count'].map(named)

/** Timelines whose every call suffers what is worth another try. */
export const tangledSweeps: readonly Timeline[] = [
  'ROLLING, superseded before its success',
  'ROLLING, rollouts never readable',
  'ROLLING, stopped by hand',
  'ROLLING, started anew by somebody with the same revision',
  'BLUE_GREEN, stopped by hand while it bakes',
  'CANARY, superseded at its share'
].map(named)
