import { numberMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'

/** One page of a list under its member's name, and the marker of the next one if there is one. */
export const paged = (input: Input, member: string, all: readonly unknown[]): Record<string, unknown> => {
  const size = numberMember(input, 'PageSize') ?? 400
  if (!Number.isInteger(size) || size < 1 || size > 400)
    throw new Refusal('ValidationError', `Page size '${size}' must be between 1 and 400`)
  const marker = textMember(input, 'Marker') ?? '0'
  if (!/^\d{1,9}$/.test(marker)) throw new Refusal('ValidationError', `The marker '${marker}' is not valid`)
  const start = Number(marker)
  const more = all.length > start + size ? { NextMarker: String(start + size) } : {}
  return { [member]: all.slice(start, start + size), ...more }
}
