import { instant } from '../../core/time/instant.ts'
import type { Clock } from '../../ports/clock.ts'

/** Node's timers hold no longer time. */
const longest = 2_000_000_000

/** The machine's own clock. */
export const systemClock = (): Clock => ({
  now: () => instant(Date.now()),
  sleep: async (by, signal) => {
    const until = Date.now() + by
    for (let left = by; left > 0; left = until - Date.now()) await pause(Math.min(left, longest), signal)
    signal?.throwIfAborted()
  },
  busy: work => work()
})

const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', abort, { once: true })
  })
