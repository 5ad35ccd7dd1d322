import type { Outcome } from '../../core/release/outcome.ts'
import type { Played } from './played.ts'
import type { Expected } from './timeline.ts'

/** Where the text was told, the text itself; else the end of all that was told. */
const heard = (told: string, says: string): string => (told.includes(says) ? says : `… ${told.slice(-2500)}`)

/** What was played, beside what was expected. */
export const verdict = (played: Played, { says }: Expected): Required<Expected> => ({
  outcome: named(played.outcome),
  code: played.code as Expected['code'],
  says: heard(played.told, says),
  updates: played.updates
})

const named = (outcome: Outcome | 'none'): Outcome | 'none' =>
  outcome !== 'none' && outcome.is === 'paused' ? { is: 'paused' } : outcome
