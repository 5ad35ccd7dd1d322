import type { Outcome } from '../release/outcome.ts'
import { nextSteps } from './next-step.data.ts'

/** What a person does next after an attempt that ended so, while ECS is still `going` back or tasks keep `failing`. `undefined` where there is nothing to do. */
export const nextStep = (outcome: Outcome, still?: 'going' | 'failing'): string | undefined =>
  (still === undefined ? undefined : nextSteps[`${outcome.is} ${still}`]) ??
  nextSteps[detailed(outcome)] ??
  nextSteps[outcome.is]

const detailed = (outcome: Outcome): string => {
  if ('cause' in outcome) return `${outcome.is} ${outcome.cause}`
  if ('gate' in outcome) return `${outcome.is} ${outcome.gate}`
  return 'sent' in outcome ? `${outcome.is} ${outcome.sent}` : outcome.is
}
