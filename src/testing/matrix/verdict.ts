import type { Outcome } from '../../core/release/outcome.ts'
import type { Played } from './played.ts'
import type { Expected } from './timeline.ts'

/** Where the text was told, the text itself; else the end of all that was told. */
const heard = (told: string, says: string): string => (told.includes(says) ? says : `… ${told.slice(-2500)}`)

/** What was played, beside what was expected. */
export const verdict = (played: Played, { says }: Expected): Required<Omit<Expected, 'forced'>> => ({
  outcome: named(played.outcome),
  code: played.code as Expected['code'],
  says: heard(played.told, says),
  updates: played.updates
})

/** An outcome without ids and times, which a row does not know. */
export const named = (outcome: Outcome | 'none'): Outcome | 'none' => {
  if (outcome === 'none') return outcome
  if (outcome.is === 'paused') return { is: 'paused' }
  return outcome.is === 'waiting' ? { is: 'waiting', gate: outcome.gate } : outcome
}
