/** ISO 8601 with milliseconds, UTC, of milliseconds since the Unix epoch. */
export const iso = (ms: number): string => new Date(ms).toISOString()

/** Milliseconds since the Unix epoch of an ISO 8601 text; `undefined` when it is none. */
export const parseIso = (text: string): number | undefined => {
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? undefined : ms
}
