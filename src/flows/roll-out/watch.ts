import { Failure } from '../../core/problem/failure.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import { assess } from '../../core/rollout/assess.ts'
import { cadence } from '../../core/rollout/cadence.ts'
import type { Observation, Verdict } from '../../core/rollout/observation.ts'
import { unfinished } from '../../core/rollout/progress.ts'
import { between, type Duration, type Instant } from '../../core/time/instant.ts'
import { pause } from '../wait/within.ts'
import { doubtOf } from './doubt.ts'
import { inTime } from './in-time.ts'
import { type Followed, stopCancelled, stopEarly } from './stop-rules.ts'
import { type Told, tellStops, untold } from './tell-stops.ts'
import type { Feed } from './watch-feed.ts'
import { heartbeat, type Spoken, said, silence } from './watch-lines.ts'
import type { Ended, Watching } from './watching.ts'

export type { Ended, Watching } from './watching.ts'

type Open = Followed & { readonly spoken: Spoken; readonly told: Told; readonly doubts: number }

/** How long ECS may give no answer before we say that we cannot find out. */
const silenceAllowed: Duration = 120_000
/** How long a service that runs the right state may take until all of it runs. */
const settling: Duration = 300_000

/** Follows all rollouts in one loop, those that come later too, until each has ended, our patience has, or the run is asked to stop. Never throws: what cannot be found out is `errored`. */
export const watch = async (watching: Watching, feed: Feed): Promise<readonly Ended[]> => {
  const { clock } = watching.ports
  const ended: Ended[] = []
  let open: readonly Open[] = []
  let [start, answered]: (Instant | undefined)[] = []
  for (let came = await feed.take(true); came !== undefined; came = await feed.take(open.length === 0)) {
    const began = clock.now()
    start ??= began
    if (open.length === 0) answered = began
    open = [...open, ...came.map(each => ({ watch: each, spoken: silence(began), told: untold, doubts: 0 }))]
    const results = await round(watching, open, answered ?? began)
    answered = results.answered
    ended.push(...results.each.flatMap(result => ('outcome' in result ? result : [])))
    open = results.each.flatMap(result => ('outcome' in result ? [] : result))
    const now = clock.now()
    if (open.length > 0) await pause(watching.ports, cadence(between(start, now), between(now, watching.deadline)))
  }
  return stopCancelled(watching, ended)
}

/** One look at all that is open, and what ends by it or at this time; `answered` says when ECS answered last. */
const round = async (
  watching: Watching,
  open: readonly Open[],
  answered: Instant
): Promise<{ readonly each: readonly (Open | Ended)[]; readonly answered: Instant }> => {
  const { clock, journal } = watching.ports
  const poll = await inTime(watching, look(watching, open))
  const now = clock.now()
  const failed = poll instanceof Failure
  if (failed && (poll.kind !== 'temporary' || between(answered, now) >= silenceAllowed))
    return { each: open.map(each => close(each, { is: 'errored', sent: 'yes' }, poll.message)), answered }
  if (failed) journal.warn(`${poll.message} Looking again.`)
  const seen = poll === undefined || failed ? open : poll
  const each = seen.map(result => {
    if ('outcome' in result) return result
    const outcome = endingNow(watching, result, now)
    return outcome === undefined ? heartbeat(result, now, journal) : close(result, outcome)
  })
  return { each, answered: poll === undefined || failed ? answered : now }
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
const endingNow = ({ ports, deadline }: Watching, { watch: own, spoken }: Open, now: Instant): Outcome | undefined => {
  if (ports.signal.aborted) return { is: 'cancelled' }
  if (own.basis === 'steady' && between(spoken.began, now) >= settling) return { is: 'unverified', cause: 'health' }
  return now >= deadline ? { is: 'timed-out' } : undefined
}
