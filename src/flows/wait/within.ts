import type { Duration } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'

type Waiting = Pick<Ports, 'clock' | 'signal'>

/** Waits so long, or until the run is asked to stop. */
export const pause = async ({ clock, signal }: Waiting, by: Duration): Promise<void> => {
  try {
    await clock.sleep(by, signal)
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** What the work gives, or `undefined` once it has taken so long or the run is asked to stop; the work itself goes on. */
export const within = async <T>(by: Duration, work: Promise<T>, { clock, signal }: Waiting): Promise<T | undefined> => {
  const over = new AbortController()
  const late = clock.sleep(by, AbortSignal.any([signal, over.signal])).catch((error: unknown) => {
    if (!signal.aborted && !over.signal.aborted) throw error
  })
  try {
    return await Promise.race([work, late.then(() => undefined)])
  } finally {
    over.abort()
  }
}
