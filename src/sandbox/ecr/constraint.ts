import type { Refusal } from '../kernel/refusal.ts'
import { invalid } from './refuse.ts'

/** The least and the most that the service model allows; a bound that is not given is none. */
export type Bounds = { readonly least?: number; readonly most?: number }

/** Refuses a list or text that is too short or too long, in AWS's words. */
export const checkLength = (member: string, length: number, bounds: Bounds): void => {
  const refusal = beyond(member, { what: 'length', size: length }, bounds)
  if (refusal !== undefined) throw refusal
}

/** Refuses a number that is too small or too large, in AWS's words. */
export const checkValue = (member: string, value: number, bounds: Bounds): void => {
  const refusal = beyond(member, { what: 'value', size: value }, bounds)
  if (refusal !== undefined) throw refusal
}

/** Refuses a text that has not the form which the service model gives, in AWS's words. */
export const checkPattern = (member: string, text: string, pattern: string): void => {
  if (new RegExp(`^(?:${pattern})$`).test(text)) return
  throw invalid(member, `Member must satisfy regular expression pattern: ${pattern}`)
}

const beyond = (
  member: string,
  { what, size }: { readonly what: 'length' | 'value'; readonly size: number },
  { least = size, most = size }: Bounds
): Refusal | undefined => {
  if (size < least) return invalid(member, `Member must have ${what} greater than or equal to ${least}`)
  return size > most ? invalid(member, `Member must have ${what} less than or equal to ${most}`) : undefined
}
