import type { Duration } from '../../core/time/instant.ts'
import type { Clock } from '../../ports/clock.ts'
import { backoff, tries } from './backoff.ts'
import { type Disturbance, disturbance } from './disturbance.ts'
import { operations } from './operations.data.ts'

/** An operation by its IAM name. */
export type Operation = keyof typeof operations

type ReadBack = { [K in Operation]: (typeof operations)[K] extends 'read-back' ? K : never }[Operation]

/**
 * One call. `attempt` is one exchange from first import to parsed answer; `readBack` answers what the call would have
 * answered if the world shows that it took effect, else `undefined`. `key` spreads the waits of calls that go out together.
 */
export type Call<T> = { readonly key: string; readonly attempt: () => Promise<T> } & (
  | { readonly operation: Exclude<Operation, ReadBack> }
  | { readonly operation: ReadBack; readonly readBack: () => Promise<T | undefined> }
)

/** All tries were used up. `sent` says whether the call may have taken effect; the last error is the cause. */
export class Exhausted extends Error {
  readonly sent: 'no' | 'unknown'
  readonly tries: number

  constructor(facts: { sent: 'no' | 'unknown'; tries: number }, cause: unknown) {
    super(`no clear answer after ${facts.tries} tries`, { cause })
    this.name = 'Exhausted'
    this.sent = facts.sent
    this.tries = facts.tries
  }
}

/** The only retry: over Clock, sleeping outside `busy`. An answer that will not change is thrown as it came. */
export const retry = async <T>(clock: Clock, call: Call<T>): Promise<T> => {
  let unclear = false
  for (let tried = 1; ; tried += 1) {
    const settled = await settle(() => clock.busy(call.attempt))
    if ('value' in settled) return settled.value
    const { reason, error } = settled
    unclear ||= reason === 'unclear' && operations[call.operation] !== 'safe'
    const last = tried >= tries[reason]
    if (!last || (unclear && 'readBack' in call)) await clock.sleep(backoff(reason, tried + 1, call.key))
    const happened = unclear ? await readBack(clock, call, { tried, error }) : undefined
    if (happened !== undefined) return happened
    if (last) throw new Exhausted({ sent: unclear ? 'unknown' : 'no', tries: tried }, error)
  }
}

type Settled<T> = { readonly value: T } | { readonly reason: Disturbance; readonly error: unknown }

const settle = async <T>(attempt: () => Promise<T>): Promise<Settled<T>> => {
  try {
    return { value: await attempt() }
  } catch (error) {
    const reason = disturbance(error)
    if (reason === undefined) throw error
    return { reason, error }
  }
}

/** Reads lag behind writes, by ten seconds at times: what may have happened is looked for so often, after these waits, before it is sent again. */
const looks: readonly Duration[] = [0, 2000, 4000, 6000]

/** When the world cannot be read either, nothing is sent again: it might happen twice. */
const readBack = async <T>(
  clock: Clock,
  call: Call<T>,
  so: { readonly tried: number; readonly error: unknown }
): Promise<T | undefined> => {
  try {
    for (const wait of 'readBack' in call ? looks : []) {
      if (wait > 0) await clock.sleep(wait)
      const seen = 'readBack' in call ? await call.readBack() : undefined
      if (seen !== undefined) return seen
    }
    return undefined
  } catch (error) {
    const both = new AggregateError([so.error, error], 'no clear answer, and reading back failed')
    throw new Exhausted({ sent: 'unknown', tries: so.tried }, both)
  }
}
