import type { Clock } from '../../ports/clock.ts'
import { type Call, Exhausted, retry } from '../retry/retry.ts'

/** Makes a call over the one retry; when all tries are used up, the last error is thrown, which names the call. */
export const persist = async <T>(clock: Clock, call: Call<T>): Promise<T> => {
  try {
    return await retry(clock, call)
  } catch (error) {
    throw error instanceof Exhausted ? error.cause : error
  }
}
