import type { Outcome } from '../../core/release/outcome.ts'
import { between, type Duration, instant } from '../../core/time/instant.ts'
import type { CallRecord } from '../../sandbox/kernel/call.ts'
import type { Played } from './played.ts'
import { type Served, served } from './served.ts'
import { isOrder, staged } from './staged.ts'
import type { Strike } from './strike.ts'
import { striker } from './striker.ts'
import type { Timeline } from './timeline.ts'
import { named } from './verdict.ts'

/** What a run of a timeline came to. */
export type Swept = {
  readonly outcome: Outcome | 'none'
  /** UpdateService and RegisterTaskDefinition that took effect. */
  readonly updates: number
  readonly registrations: number
}

/** A run with strikes, the same run again, undisturbed, where that was asked for, and what the service came to when all had settled. */
export type Sweep = {
  readonly first: Swept
  readonly again?: Swept
  readonly served: Served
  /** The calls of the first run. */
  readonly calls: readonly CallRecord[]
  /** When its order took effect, counted from its beginning. */
  readonly ordered: Duration | undefined
  /** How many strikes hit a call. */
  readonly landed: number
  /** How much of the timeline had happened when the first run was over. */
  readonly met: number
}

/** How long others' rollouts may go on after our verdict. */
const settling = 900_000

type Strikes = { readonly strikes: readonly Strike[]; readonly ordered?: Duration | undefined }

/** Plays a timeline while its calls are struck; runs the same again undisturbed if the outcome asks for it. `ordered` is when the order takes effect where nobody strikes. */
export const swept = async (
  timeline: Timeline,
  { strikes, ordered }: Strikes,
  asks: (outcome: Outcome | 'none') => boolean
): Promise<Sweep> => {
  const { wire, arm, landed } = striker(strikes)
  const { crew, run, again, met } = await staged(timeline, { wire, ...(ordered === undefined ? {} : { ordered }) })
  try {
    const [begun, from] = [crew.sandbox.clock.now(), crew.ours.length]
    arm(true)
    const first = sweptOf(await run())
    arm(false)
    const seen = met()
    const calls = crew.ours.slice(from)
    const second = asks(first.outcome) ? { again: sweptOf(await again()) } : {}
    await crew.clock.sleep(settling)
    const left = { served: served(crew.sandbox), ordered: orderedAt(calls, begun), landed: landed(), met: seen }
    return { first, ...second, calls, ...left }
  } finally {
    await crew.close()
  }
}

const orderedAt = (calls: readonly CallRecord[], begun: number): Duration | undefined => {
  const order = calls.find(isOrder)
  return order === undefined ? undefined : between(instant(begun), order.time)
}

const sweptOf = (played: Played): Swept => ({
  outcome: named(played.outcome),
  updates: played.updates,
  registrations: played.registrations
})
