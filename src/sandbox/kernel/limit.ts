import { numberMember } from './member.ts'
import type { Input } from './operation.ts'
import type { Refusal } from './refusal.ts'

/** The member of a request that limits an answer, how refusals spell it, the most that it may be, and the service's refusal. */
export type Limit = {
  readonly member: string
  readonly at: string
  readonly largest: number
  readonly invalid: (message: string) => Refusal
}

/** How much a request wants at once, from 1 to the largest; the largest unless told. */
export const limitIn = (input: Input, { member, at, largest, invalid }: Limit): number => {
  const limit = numberMember(input, member) ?? largest
  if (Number.isInteger(limit) && limit >= 1 && limit <= largest) return limit
  const rule = limit < 1 ? 'greater than or equal to 1' : `less than or equal to ${largest}`
  throw invalid(
    `1 validation error detected: Value '${limit}' at '${at}' failed to satisfy constraint: Member must have value ${rule}`
  )
}
