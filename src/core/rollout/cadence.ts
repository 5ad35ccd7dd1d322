import type { Duration } from '../time/instant.ts'

/** How long to wait before the next look: three seconds in the first half minute, five after it, never past what is left. */
export const cadence = (elapsed: Duration, left: Duration): Duration =>
  Math.max(0, Math.min(elapsed < 30_000 ? 3000 : 5000, left))
