import { Failure } from '../../core/problem/failure.ts'
import type { Clock } from '../../ports/clock.ts'

const waits = [1_000, 2_000, 4_000, 8_000] as const

/** Does the work again after a temporary failure, five times in all within a quarter of a minute; other errors end it at once. */
export const persist = async <T>(clock: Clock, work: () => Promise<T>): Promise<T> => {
  for (const wait of waits) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Failure && error.kind === 'temporary')) throw error
      await clock.sleep(wait)
    }
  }
  return work()
}
