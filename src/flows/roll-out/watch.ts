import { Failure } from '../../core/problem/failure.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { assess } from '../../core/rollout/assess.ts'
import { cadence } from '../../core/rollout/cadence.ts'
import type { Observation, Verdict } from '../../core/rollout/observation.ts'
import { unfinished } from '../../core/rollout/progress.ts'
import { between, type Duration, type Instant } from '../../core/time/instant.ts'
import type { Watch } from '../../targets/service/follow.ts'
import { doubtOf } from './doubt.ts'
import { inTime } from './in-time.ts'
import { type Followed, stopCancelled, stopEarly } from './stop-rules.ts'
import { type Told, tellStops, untold } from './tell-stops.ts'
import { heartbeat, type Spoken, said, silence } from './watch-lines.ts'
import type { Ended, Watching } from './watching.ts'

export type { Ended, Watching } from './watching.ts'

type Open = Followed & { readonly spoken: Spoken; readonly told: Told; readonly doubts: number }

/** How long ECS may give no answer before we say that we cannot find out. */
const silenceAllowed: Duration = 120_000
/** How long a service that runs the right state may take until all of it runs. */
const settling: Duration = 300_000

/** Follows all rollouts in one loop until each has ended, our patience has, or the run is asked to stop. Never throws: what cannot be found out is `errored`. */
export const watch = async (watching: Watching, watches: readonly Watch[]): Promise<readonly Ended[]> => {
  const { clock, journal } = watching.ports
  const start = clock.now()
  const ended: Ended[] = []
  let open: readonly Open[] = watches.map(each => ({ watch: each, spoken: silence(start), told: untold, doubts: 0 }))
  let answered = start
  while (open.length > 0) {
    const poll = await inTime(watching, look(watching, open))
    const now = clock.now()
    if (poll instanceof Failure) {
      if (poll.kind !== 'temporary' || between(answered, now) >= silenceAllowed)
        return [...ended, ...open.map(each => close(each, { is: 'errored', sent: 'yes' }, poll.message))]
      journal.warn(`${poll.message} Looking again.`)
    } else if (poll !== undefined) {
      answered = now
      ended.push(...poll.flatMap(result => ('outcome' in result ? result : [])))
      open = poll.flatMap(result => ('outcome' in result ? [] : heartbeat(result, now, journal)))
    }
    const over = ending(watching, { start, now })
    const stopping = open.map(each => ({ each, outcome: over(each) }))
    ended.push(...stopping.flatMap(({ each, outcome }) => (outcome === undefined ? [] : close(each, outcome))))
    open = stopping.flatMap(({ each, outcome }) => (outcome === undefined ? each : []))
    if (open.length > 0) await pause(watching, cadence(between(start, now), between(now, watching.deadline)))
  }
  return stopCancelled(watching, ended)
}

const look = async (watching: Watching, open: readonly Open[]): Promise<readonly (Open | Ended)[] | Failure> => {
  try {
    const all = await watching.target.follow(
      watching.site,
      open.map(each => each.watch)
    )
    return await Promise.all(
      open.map(async (each, index) => {
        const { watch: own = each.watch, observation } = all[index] ?? {}
        return observation === undefined ? each : judged(watching, { ...each, watch: own }, observation)
      })
    )
  } catch (error) {
    if (error instanceof Failure) return error
    return new Failure(error instanceof Error ? error.message : String(error), unforeseen, { cause: error })
  }
}

const unforeseen = { kind: 'rejected', action: 'watch', code: 'Unforeseen', sent: 'yes' } as const

const judged = async (watching: Watching, open: Open, seen: Observation): Promise<Open | Ended> => {
  const verdict = await verdictOn(open, seen)
  const spoken = said(open, seen, watching.ports)
  const doubt = doubtOf(verdict, seen)
  const doubts = doubt === undefined ? 0 : open.doubts + 1
  const next: Open = { ...open, seen, spoken, doubts }
  if (verdict.is === 'running') return stopEarly(watching, await tellStops(watching, next))
  if (doubt !== undefined && doubts < doubt.looks) return next
  return close(next, open.stopped === true ? stoppedByUs(verdict) : verdict, doubt?.says)
}

/** ECS says only that somebody asked for it. */
const stoppedByUs = (outcome: Outcome): Outcome =>
  outcome.is === 'rolled-back' ? { ...outcome, cause: 'fail-fast' } : outcome

/** An index may be seen by the digest of its child: its children are read only when another digest was seen. */
const verdictOn = async ({ watch: { order } }: Open, seen: Observation): Promise<Verdict> => {
  const verdict = assess(seen)
  if (verdict.is !== 'unverified' || verdict.cause !== 'digest' || order.widened === undefined) return verdict
  try {
    return assess({ ...seen, accepted: await order.widened() })
  } catch (error) {
    if (error instanceof Failure) return { is: 'unverified', cause: 'unreadable' }
    throw error
  }
}

const close = ({ watch: own, seen }: Open, outcome: Outcome, reason?: string): Ended => {
  const left = outcome.is === 'timed-out' || outcome.is === 'cancelled' || outcome.is === 'paused'
  const words = reason ?? (left && seen !== undefined ? unfinished(seen) : undefined)
  return {
    watch: own,
    outcome,
    ...(seen === undefined ? {} : { seen }),
    ...(words === undefined ? {} : { reason: words })
  }
}

/** How what is still open ends now, if it does. */
const ending =
  ({ ports, deadline }: Watching, { start, now }: { readonly start: Instant; readonly now: Instant }) =>
  ({ watch: { basis } }: Open): Outcome | undefined => {
    if (ports.signal.aborted) return { is: 'cancelled' }
    if (basis === 'steady' && between(start, now) >= settling) return { is: 'unverified', cause: 'health' }
    return now >= deadline ? { is: 'timed-out' } : undefined
  }

const pause = async ({ ports }: Watching, by: Duration): Promise<void> => {
  try {
    await ports.clock.sleep(by, ports.signal)
  } catch (error) {
    if (!ports.signal.aborted) throw error
  }
}
