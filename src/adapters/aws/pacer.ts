import { type Duration, epoch } from '../../core/time/instant.ts'
import type { Clock } from '../../ports/clock.ts'

/** Lets calls through no faster than a bucket refills; rejects with the signal's reason when it is aborted while a call waits. */
export type Pacer = (signal?: AbortSignal) => Promise<void>

/** A bucket as AWS keeps it: so many calls at once, and one more after every `refill` milliseconds. */
export type Bucket = { readonly burst: number; readonly refill: Duration }

/** The bucket of RegisterTaskDefinition (ECS guide, request throttling). */
export const registrations: Bucket = { burst: 20, refill: 1000 }

/** Paces calls under a bucket, so that they wait here rather than be refused there. Calls go in the order in which they came. */
export const pacer = (clock: Clock, { burst, refill }: Bucket): Pacer => {
  // When the bucket is full again: every call moves it one refill onward.
  let full = 0
  return async signal => {
    const now = epoch(clock.now())
    full = Math.max(full, now) + refill
    const start = full - burst * refill
    if (start > now) await clock.sleep(start - now, signal)
  }
}
