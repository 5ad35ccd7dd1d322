import type { CallRecord } from '../../sandbox/kernel/call.ts'

/** What befalls one call. */
export type Blow =
  | 'ThrottlingException'
  | '500'
  | 'reset-before'
  | 'reset-after'
  | 'AccessDeniedException'
  | 'ExpiredTokenException'

/** A blow at the nth call of a run, from 1, retries not counted. */
export type Strike = { readonly at: number; readonly blow: Blow }

/** The runs of a sweep: which calls of each are struck. */
export type Plan = readonly (readonly Strike[])[]

/** Blows that are worth another try. */
export const passing: readonly Blow[] = ['ThrottlingException', '500', 'reset-before', 'reset-after']

/** Blows that another try does not help with. */
export const final: readonly Blow[] = ['AccessDeniedException', 'ExpiredTokenException']

/** Whether an operation changes anything. */
export const isWrite = (operation: string): boolean =>
  /^(Continue|Put|Register|Run|Stop|Tag|Untag|Update)/.test(operation)

/** Calls that suffer already where nobody strikes are left as they are; a late answer does not count as suffering. */
const suffers = ({ fault }: CallRecord): boolean => fault !== undefined && fault !== 'latency'

/** Calls from one strike to the next in one run: the watch makes two at a time, and tries again before the next two. */
export const gap = 3

/** Which blows, and with which of them runs begin (with each unless told). */
export type StrikeOptions = {
  readonly blows: readonly Blow[]
  readonly turns?: readonly number[]
}

/**
 * Runs in which every single call is struck: each write in runs of its own, by every blow; reads many to a run, `gap` calls
 * from one to the next, so that each blow is over before the next one comes. The blows take turns there, and so does the one
 * that begins: with all turns every read suffers every blow.
 */
export const strikePlan = (
  calls: readonly CallRecord[],
  { blows, turns = blows.map((_, turn) => turn) }: StrikeOptions
): Plan => {
  const reads = unhurt(calls).filter(({ call }) => !isWrite(call.operation))
  const together = turns.flatMap(turn =>
    Array.from({ length: gap }, (_, first) =>
      reads
        .filter(({ at }) => at % gap === first)
        .flatMap(({ at }) => {
          const blow = blows[(Math.floor(at / gap) + turn) % blows.length]
          return blow === undefined ? [] : [{ at, blow }]
        })
    )
  )
  return [...writes(calls, blows), ...together].filter(strikes => strikes.length > 0)
}

/**
 * Runs in which one call alone is struck, so that no later blow hides what it did: each read by each blow that passes, and
 * one call of every operation, the nth that was made of it, by each blow that does not.
 */
export const solos = (calls: readonly CallRecord[], nth: number): Plan => {
  const reads = unhurt(calls).filter(({ call }) => !isWrite(call.operation))
  return [...reads.flatMap(({ at }) => each(passing, at)), ...kinds(calls, { blows: final, nth })]
}

/** Runs in which one call of every operation, the nth that was made of it, is struck alone by each blow. */
export const kinds = (
  calls: readonly CallRecord[],
  { blows, nth }: { readonly blows: readonly Blow[]; readonly nth: number }
): Plan =>
  [...new Set(calls.map(nameOf))].flatMap(name => {
    const made = unhurt(calls).filter(({ call }) => nameOf(call) === name)
    const { at } = made[nth % made.length] ?? {}
    return at === undefined ? [] : each(blows, at)
  })

const nameOf = ({ service, operation }: CallRecord): string => `${service}:${operation}`

/** Runs in which a write is struck alone by each blow, for all writes. */
export const writes = (calls: readonly CallRecord[], blows: readonly Blow[]): Plan =>
  unhurt(calls)
    .filter(({ call }) => isWrite(call.operation))
    .flatMap(({ at }) => each(blows, at))

const each = (blows: readonly Blow[], at: number): Plan => blows.map(blow => [{ at, blow }])

const unhurt = (calls: readonly CallRecord[]) =>
  calls.map((call, index) => ({ call, at: index + 1 })).filter(({ call }) => !suffers(call))

/** About so many runs of a plan, spread over it; another nth gives others. */
export const sampled = (plan: Plan, size: number, nth: number): Plan => {
  const step = Math.max(1, Math.ceil(plan.length / size))
  return plan.filter((_, index) => index % step === nth % step)
}

/** Runs in which each of these calls suffers one of its blows, as far from one to the next. */
export const spaced = (strikes: readonly Strike[]): Plan => {
  const one = [...new Map(strikes.map(strike => [strike.at, strike])).values()].sort((a, b) => a.at - b.at)
  return Array.from({ length: gap }, (_, first) => one.filter(({ at }) => at % gap === first)).filter(
    run => run.length > 0
  )
}
