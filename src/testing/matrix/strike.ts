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

/** Blows that are worth another try. */
export const passing: readonly Blow[] = ['ThrottlingException', '500', 'reset-before', 'reset-after']

/** Blows that another try does not help with. */
export const final: readonly Blow[] = ['AccessDeniedException', 'ExpiredTokenException']

/** Whether an operation changes anything. */
export const isWrite = (operation: string): boolean => /^(Continue|Register|Run|Stop|Tag|Untag|Update)/.test(operation)

/** Calls that suffer already where nobody strikes are left as they are; a late answer does not count as suffering. */
const suffers = ({ fault }: CallRecord): boolean => fault !== undefined && fault !== 'latency'

/** Which blows, how many calls from one to the next in a run, and with which of them runs begin (with each unless told). */
export type StrikeOptions = {
  readonly blows: readonly Blow[]
  readonly gap: number
  readonly turns?: readonly number[]
}

/**
 * Runs in which every single call is struck: each write in runs of its own, by every blow; reads many to a run, `gap` calls
 * from one to the next, so that each blow is over before the next one comes. The blows take turns there, and so does the one
 * that begins: with all turns every read suffers every blow.
 */
export const strikePlan = (
  calls: readonly CallRecord[],
  { blows, gap, turns = blows.map((_, turn) => turn) }: StrikeOptions
): readonly (readonly Strike[])[] => {
  const struck = calls.map((call, index) => ({ call, at: index + 1 })).filter(({ call }) => !suffers(call))
  const alone = struck
    .filter(({ call }) => isWrite(call.operation))
    .flatMap(({ at }) => blows.map(blow => [{ at, blow }]))
  const reads = struck.filter(({ call }) => !isWrite(call.operation))
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
  return [...alone, ...together].filter(strikes => strikes.length > 0)
}

/** Runs in which each of these calls suffers one of its blows, so many calls from one to the next. */
export const spaced = (strikes: readonly Strike[], gap: number): readonly (readonly Strike[])[] => {
  const one = [...new Map(strikes.map(strike => [strike.at, strike])).values()].sort((a, b) => a.at - b.at)
  return Array.from({ length: gap }, (_, first) => one.filter(({ at }) => at % gap === first)).filter(
    run => run.length > 0
  )
}
