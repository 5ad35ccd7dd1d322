import type { Instant } from '../time/instant.ts'
import type { FamilyRevision } from './named.ts'

/** Which rule said wait or no; the facts of each are in `core/gates/`. */
export type GateName =
  | 'proof'
  | 'order'
  | 'veto'
  | 'hold'
  | 'version'
  | 'ref'
  | 'built'
  | 'soak'
  | 'lease'
  | 'controller'
  | 'ancestry'
  | 'in-flight'
  | 'after'

/** Why a rollout did not end well, as far as ECS says. */
export type RolloutCause =
  | 'breaker'
  | 'alarm'
  | 'hook'
  | 'person'
  | 'stopped'
  | 'deleted'
  | 'rollback-failed'
  | 'fail-fast'
  | 'wave'
  | 'verify'
  | 'task'
  | 'unknown'

/** How an attempt ended (design §4). At most 120 bytes as JSON; the details are in files. */
export type Outcome =
  | { readonly is: 'succeeded' }
  | { readonly is: 'no-op' }
  | { readonly is: 'paused'; readonly hook?: string; readonly until?: Instant }
  | { readonly is: 'waiting'; readonly gate: GateName; readonly until?: Instant }
  | { readonly is: 'failed'; readonly cause: RolloutCause }
  | { readonly is: 'rolled-back'; readonly cause: RolloutCause; readonly now?: FamilyRevision }
  | { readonly is: 'unverified'; readonly cause: 'health' | 'digest' | 'unreadable' }
  | { readonly is: 'superseded'; readonly by?: FamilyRevision }
  | { readonly is: 'nothing-running'; readonly idle?: 'accepted' | 'proven' }
  /** `sent` where it ended before anything was sent. */
  | { readonly is: 'timed-out'; readonly sent?: 'no' }
  | { readonly is: 'cancelled'; readonly sent?: 'no' }
  | { readonly is: 'not-attempted' }
  | { readonly is: 'refused'; readonly gate: GateName }
  | { readonly is: 'errored'; readonly sent: 'no' | 'yes' | 'unknown' }

export type OutcomeName = Outcome['is']

/** Worst first: the summary leads with the worst. */
export const worstFirst: readonly OutcomeName[] = [
  'errored',
  'failed',
  'nothing-running',
  'unverified',
  'rolled-back',
  'timed-out',
  'cancelled',
  'superseded',
  'refused',
  'not-attempted',
  'waiting',
  'paused',
  'succeeded',
  'no-op'
]

const green: readonly OutcomeName[] = ['succeeded', 'no-op', 'paused', 'waiting']

/** Whether a job that ended so is green. */
export const isGreen = (outcome: Outcome): boolean =>
  green.includes(outcome.is) || (outcome.is === 'nothing-running' && outcome.idle !== undefined)

/** Whether it is not over: a person, a gate or a later job decides. */
export const isOpenEnded = ({ is }: Outcome): boolean => is === 'paused' || is === 'waiting'

/** Whether a state that ended so is proven, once verify has not said no. */
export const isProof = (outcome: Outcome): boolean =>
  outcome.is === 'succeeded' ||
  outcome.is === 'no-op' ||
  (outcome.is === 'nothing-running' && outcome.idle === 'proven')

/** The worst of several outcomes; `undefined` for none. */
export const worst = (outcomes: readonly Outcome[]): Outcome | undefined =>
  [...outcomes].sort((a, b) => rank(a) - rank(b))[0]

/** A service that may stand still is as good as one that succeeded. */
const rank = (outcome: Outcome): number =>
  worstFirst.indexOf(outcome.is === 'nothing-running' && isGreen(outcome) ? 'succeeded' : outcome.is)
