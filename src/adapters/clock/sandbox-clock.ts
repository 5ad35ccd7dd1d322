import { instant } from '../../core/time/instant.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ClockSource } from './clock-source.ts'
import { type Queue, remove, sleeper, stir } from './sleepers.ts'

/** A clock that has joined the sandbox's; `leave` lets jump mode go on without this actor. */
export type JoinedClock = Clock & { leave(): void }

/**
 * Follows the sandbox's time (design §5, Time): sleepers are kept in order, and one wait is posted when nothing is in
 * flight and the process has settled. So one strand runs at a time, and always the same one.
 */
export const sandboxClock = (source: ClockSource, actor: string): JoinedClock => {
  const queue: Queue = { source, actor, sleepers: [], order: 0, inFlight: 0, changes: 0, settling: false }
  return {
    now: () => instant(source.read().now),
    sleep: (by, signal) => sleep(queue, by, signal),
    busy: work => busy(queue, work),
    leave: source.join(actor)
  }
}

const sleep = (queue: Queue, by: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      remove(queue, entry)
      reject(signal?.reason)
    }
    const end = (finish: () => void) => () => {
      signal?.removeEventListener('abort', abort)
      finish()
    }
    const fail = (reason: unknown) => end(() => reject(reason))()
    const entry = sleeper(queue, { until: queue.source.read().now + by, wake: end(resolve), fail })
    signal?.addEventListener('abort', abort, { once: true })
  })

const busy = async <T>(queue: Queue, work: () => Promise<T>): Promise<T> => {
  queue.inFlight += 1
  stir(queue)
  try {
    return await work()
  } finally {
    queue.inFlight -= 1
    stir(queue)
  }
}
