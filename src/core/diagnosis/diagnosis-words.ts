import { isGreen } from '../release/outcome.ts'
import type { Diagnosis } from './diagnosis.ts'
import { endingWords } from './ending-words.ts'
import { nextStep } from './next-step.ts'
import { reasonCause } from './rollout-cause.ts'
import { shortEvent } from './short-event.ts'
import { taskEnding, taskNext } from './task-ending.ts'

/** ECS's own words on what went wrong, where no cause is known that says more. */
export const rawWords = ({ outcome, stops: [stop], events }: Diagnosis): readonly string[] => {
  if (isGreen(outcome)) return []
  const ends = stop?.containers.map(({ name, exitCode, reason }) => reason ?? exitText(name, exitCode)) ?? []
  const said =
    stop === undefined ? telling(events) : [...new Set([stop.reason, ...ends, ...(stop.attached ?? [])])].join('; ')
  return said === undefined || said === '' ? [] : [whole(`ECS says: ${shortEvent(said).replaceAll(/\s+/g, ' ')}`)]
}

const exitText = (name: string, code: number | undefined): string | undefined =>
  code === undefined ? undefined : `${name} ended with exit code ${code}`

/** The last event that speaks of a failure and not only of the rollout's end. */
const telling = (events: Diagnosis['events']): string | undefined =>
  events
    .map(({ message }) => message)
    .find(text => /unable|fail|error|denied|not authorized/i.test(text) && !ends.test(text))

const ends = /deployment failed: (tasks failed to start|alarm detected)/

/** How it ended, in words that stand after its name. */
export const ending = ({ lone, outcome, goingBack }: Diagnosis): string =>
  lone === true ? taskEnding(outcome) : endingWords(outcome, goingBack)

/** What a person does next, unless the reason says it. */
export const next = ({ lone, outcome, goingBack, reason, stops }: Diagnosis): string | undefined => {
  if (outcome.is === 'nothing-running' && reason !== undefined) return undefined
  if (lone === true) return taskNext(outcome)
  const failing = stops.length > 0 ? 'failing' : undefined
  return nextStep(outcome, goingBack === true ? 'going' : failing)
}

/** The reason, unless it says once more what the ending says, or that somebody asked where it was us. */
export const toldReason = ({ reason, outcome, lone, findings: [first] }: Diagnosis): string | undefined => {
  if (lone === true && first?.unexplained === true) return undefined
  const cause = reasonCause(reason)
  if (reason === undefined || cause === undefined || !('cause' in outcome)) return reason
  const known = outcome.cause === 'fail-fast' ? 'person' : outcome.cause
  return cause === known && cause !== 'hook' ? undefined : reason
}

/** What stands before another sentence ends as one. */
export const whole = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
