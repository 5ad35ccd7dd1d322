import type { Served } from './served.ts'
import { type Strike, type StrikeOptions, spaced, strikePlan } from './strike.ts'
import { type Sweep, swept } from './sweep.ts'
import type { Timeline } from './timeline.ts'

/** How a timeline is struck, and whether only every so manieth run is made. */
export type SweepOptions = StrikeOptions & { readonly every?: number }

/** How many blows were planned (none where the timeline itself strikes its only call) and fell, in how many runs, and what was wrong with any of these. */
export type SweepReport = {
  readonly planned: number
  readonly blows: number
  readonly runs: number
  readonly wrong: readonly string[]
}

/** Sweeps a timeline: wrong is an outcome that is neither the undisturbed one nor `errored`, anything sent twice, and what running again did not heal. */
export const sweepReport = async (
  timeline: Timeline,
  { every = 1, ...options }: SweepOptions
): Promise<SweepReport> => {
  const undisturbed = await undisturbedRuns(timeline)
  let plan: readonly (readonly Strike[])[] = strikePlan(undisturbed.calm.calls, options).filter(
    (_, nth) => nth % every === 0
  )
  const total = { planned: plan.flat().length, blows: 0, runs: 0, wrong: [] as string[] }
  while (plan.length > 0) {
    const missed: Strike[] = []
    for (const strikes of plan) {
      const found = await struck(timeline, strikes, undisturbed)
      total.blows += strikes.length - found.missed.length
      total.runs += found.runs
      total.wrong.push(...found.wrong)
      missed.push(...found.missed)
    }
    plan = spaced(missed, options.gap)
  }
  return total
}

/** What a timeline comes to where nobody strikes: run once, and run again at its end. */
type Undisturbed = {
  readonly calm: Sweep
  readonly twice: Sweep
  /** The same without what a run did not live to see. */
  readonly without: (met: number) => Promise<Sweep>
}

const undisturbedRuns = async (timeline: Timeline): Promise<Undisturbed> => {
  const calm = await swept(timeline, { strikes: [] }, () => false)
  const twice = await swept(timeline, { strikes: [] }, () => true)
  const known = new Map<number, Promise<Sweep>>()
  const without = (met: number): Promise<Sweep> => {
    const found =
      known.get(met) ??
      swept({ ...timeline, meanwhile: timeline.meanwhile?.slice(0, met) ?? [] }, { strikes: [] }, () => false)
    known.set(met, found)
    return found
  }
  return { calm, twice, without }
}

type Struck = {
  readonly runs: number
  readonly wrong: readonly string[]
  /** Strikes at calls that were not made: all the blows took time, of which the run has only so much. */
  readonly missed: readonly Strike[]
}

/** A run that a blow ended before the next one came is made again from there on. */
const struck = async (timeline: Timeline, strikes: readonly Strike[], undisturbed: Undisturbed): Promise<Struck> => {
  const { calm } = undisturbed
  const wrong: string[] = []
  let [left, runs] = [strikes, 0]
  for (let ended = false; left.length > 0 && !ended; runs += 1) {
    const found = await swept(timeline, { strikes: left, ordered: calm.ordered }, is => !same(is, calm.first.outcome))
    if (found.landed === 0) return { runs, wrong: [...wrong, `no call is the ${left[0]?.at}th`], missed: [] }
    const what = left.slice(0, found.landed).map(({ at, blow }) => `${blow} at call ${at}`)
    const amiss = await faults(found, undisturbed)
    if (amiss.length > 0) wrong.push(`${what.join(', ')}: ${amiss.join('; ')}`)
    left = left.slice(found.landed)
    ended = same(found.first.outcome, calm.first.outcome)
  }
  return { runs, wrong, missed: left }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const sum = (sweep: Sweep, what: 'updates' | 'registrations'): number => sweep.first[what] + (sweep.again?.[what] ?? 0)

/** What is wrong with a run that was struck, beside the undisturbed ones. */
const faults = async (found: Sweep, undisturbed: Undisturbed): Promise<readonly string[]> => {
  const { first, again, served } = found
  const { calm, twice } = undisturbed
  const states: readonly Served[] = again === undefined ? [calm.served] : [calm.served, twice.served]
  const most = again === undefined ? calm : twice
  return [
    ...((await isRight(found, undisturbed)) ? [] : [JSON.stringify(first.outcome)]),
    ...(first.updates <= calm.first.updates ? [] : [`${first.updates} updates`]),
    ...(sum(found, 'updates') <= sum(most, 'updates') ? [] : [`${sum(found, 'updates')} updates in both runs`]),
    ...(sum(found, 'registrations') <= sum(calm, 'registrations') ? [] : ['registered twice']),
    ...(states.some(state => same(state, served)) ? [] : [JSON.stringify(served)])
  ]
}

/**
 * The outcome is the undisturbed one or `errored` (nothing at all is said only where the run ended before its first write).
 * A run that saw the end before something else happened, which the undisturbed one met, is right as if it never happened.
 */
const isRight = async ({ first: { outcome }, met }: Sweep, { calm, without }: Undisturbed): Promise<boolean> => {
  if (outcome === 'none' || outcome.is === 'errored' || same(outcome, calm.first.outcome)) return true
  return met < calm.met && same(outcome, (await without(met)).first.outcome)
}
