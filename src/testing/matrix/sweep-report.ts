import type { CallRecord } from '../../sandbox/kernel/call.ts'
import { type Plan, type Strike, spaced } from './strike.ts'
import { type Swept, swept } from './sweep.ts'
import { same, wrongs } from './sweep-wrongs.ts'
import type { Timeline } from './timeline.ts'
import { type Undisturbed, undisturbedRuns } from './undisturbed.ts'

/** How many blows were planned (none where the timeline itself strikes its only call) and fell, in how many runs, and what was wrong with any of these. */
export type SweepReport = {
  readonly planned: number
  readonly blows: number
  readonly runs: number
  readonly wrong: readonly string[]
}

/** Sweeps a timeline by a plan over the calls that it makes undisturbed: wrong is an outcome that is neither the undisturbed one nor `errored`, anything sent twice, and what running again did not heal. */
export const sweepReport = async (
  timeline: Timeline,
  planned: (calls: readonly CallRecord[]) => Plan
): Promise<SweepReport> => {
  const undisturbed = await undisturbedRuns(timeline)
  let plan = planned(undisturbed.calm.calls)
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
    plan = spaced(missed)
  }
  return total
}

type Struck = {
  readonly runs: number
  readonly wrong: readonly string[]
  /** Strikes at calls that were not made: all the blows took time, of which the run has only so much. */
  readonly missed: readonly Strike[]
}

const isOpen = (outcome: Swept['outcome']): boolean => outcome !== 'none' && outcome.is === 'errored'

/** A run that a blow ended before the next one came is made again from there on. */
const struck = async (timeline: Timeline, strikes: readonly Strike[], undisturbed: Undisturbed): Promise<Struck> => {
  const { calm } = undisturbed
  const wrong: string[] = []
  let [left, runs] = [strikes, 0]
  for (let ended = false; left.length > 0 && !ended; runs += 1) {
    const found = await swept(
      timeline,
      { strikes: left, ordered: calm.ordered },
      is => isOpen(is) || !same(is, calm.first.outcome)
    )
    if (found.landed === 0) return { runs, wrong: [...wrong, `no call is the ${left[0]?.at}th`], missed: [] }
    const what = left.slice(0, found.landed).map(({ at, blow }) => `${blow} at call ${at}`)
    const denied = left.slice(0, found.landed).some(({ blow }) => blow === 'AccessDeniedException')
    const amiss = await wrongs({ found, denied }, undisturbed)
    if (amiss.length > 0) wrong.push(`${what.join(', ')}: ${amiss.join('; ')}`)
    left = left.slice(found.landed)
    ended = same(found.first.outcome, calm.first.outcome)
  }
  return { runs, wrong, missed: left }
}
