import type { Outcome } from '../release/outcome.ts'
import { endingWords } from './ending-words.ts'
import { nextStep } from './next-step.ts'

type Ending = { readonly says: string; readonly next: string }

const endings: Readonly<Record<string, Ending>> = {
  failed: { says: 'failed: the task did not end well', next: 'Mend the cause and run it again.' },
  'timed-out': {
    says: 'timed out: the task did not end in time',
    next: 'Where it needs longer, raise the input "timeout"; then run it again.'
  },
  cancelled: { says: 'cancelled: the run was asked to stop', next: 'Run it again when it is wanted after all.' },
  'errored no': { says: 'not started: ECS took no task', next: 'Mend the reason and run it again.' },
  errored: {
    says: 'outcome unknown: how the task ended could not be read',
    next: 'Mend the reason and run it again: a task that goes on is joined, and one that ended well is not repeated.'
  }
}

/** How a task that was run by itself ended, in words that stand after its name; what is said of rollouts does not hold for it. */
export const taskEnding = (outcome: Outcome): string => endingOf(outcome)?.says ?? endingWords(outcome)

/** What a person does next after a task that ended so. */
export const taskNext = (outcome: Outcome): string | undefined => endingOf(outcome)?.next ?? nextStep(outcome)

const endingOf = (outcome: Outcome): Ending | undefined =>
  (outcome.is === 'errored' ? endings[`errored ${outcome.sent}`] : undefined) ?? endings[outcome.is]
