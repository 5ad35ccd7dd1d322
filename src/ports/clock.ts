import type { Duration, Instant } from '../core/time/instant.ts'

/** The only way to read time and to wait (design §5, Time). */
export type Clock = {
  now(): Instant
  /** Resolves `by` milliseconds later; rejects with the signal's reason when it is aborted. Never inside `busy`. */
  sleep(by: Duration, signal?: AbortSignal): Promise<void>
  /** Wraps every wait on something outside the heap: one SDK attempt, one HTTP exchange, one file access, one child process. */
  busy<T>(work: () => Promise<T>): Promise<T>
}
