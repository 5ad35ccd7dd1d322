/** A moment in UTC, `2026-11-22T10:15:30.000Z`: sorts as text, and is the only form in which time crosses a room's door. */
export type Instant = string

/** A length of time in milliseconds. */
export type Duration = number

/** The moment that lies `ms` milliseconds after the Unix epoch. */
export const instant = (ms: number): Instant => new Date(ms).toISOString()

/** Milliseconds since the Unix epoch of a moment. */
export const epoch = (at: Instant): number => Date.parse(at)

/** The moment `by` milliseconds after `at`. */
export const later = (at: Instant, by: Duration): Instant => instant(epoch(at) + by)

/** Milliseconds from `from` to `to`; negative when `to` is the earlier one. */
export const between = (from: Instant, to: Instant): Duration => epoch(to) - epoch(from)

/** The compact form used in image tags, `20261122T101530Z` (whole seconds, no colons). */
export const compact = (at: Instant): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** The moment that a compact form names; `undefined` when the text is not one. */
export const parseCompact = (text: string): Instant | undefined => {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
}
