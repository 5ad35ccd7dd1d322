import { tagKeys } from '../record/keys.ts'
import type { SeenCommit } from '../record/seen-commit.ts'
import type { FamilyRevision, Hash } from '../release/named.ts'
import type { GateName, Outcome } from '../release/outcome.ts'
import type { Instant } from '../time/instant.ts'
import { otherDrivers } from './controllers.data.ts'
import { otherDriver } from './other-driver.ts'
import type { RolloutView } from './rollout-view.ts'
import { isWhole, primary, type ServiceView } from './service-view.ts'

/** What the tags of a revision say of its state: its definition hash, the stage that it was registered for, and the commit. */
export type StateMark = { readonly hash?: Hash; readonly stage?: string; readonly commit?: SeenCommit }

/** A rollout that was under way when the service was read. `arn` is absent while ECS does not list it yet, `id` is that of its deployment where known. */
export type InFlight = StateMark & {
  readonly arn?: string
  readonly id?: string
  readonly createdAt: Instant
  readonly revision?: FamilyRevision
  readonly status?: RolloutView['status']
  readonly paused?: NonNullable<RolloutView['paused']>
  readonly pausable?: true
}

/** How a service stood before anything was sent; its mark is that of the revision that ECS works towards. */
export type Stand = StateMark & {
  readonly service: ServiceView
  /** Whether service deployments can be read; if not, `deployments[]` and tasks have to do. */
  readonly basis: 'rollout' | 'deployments'
  /** Rollouts that were listed already: none of them is the one we start. */
  readonly known: readonly string[]
  readonly inFlight?: InFlight
  /** The newest rollout, where it has ended. */
  readonly last?: InFlight
}

/** The state that is asked for: by its hash, by its revision, or both. A revision that was registered for another stage does not hold it. */
export type AskedState = { readonly hash?: Hash; readonly revision?: FamilyRevision; readonly stage?: string }

/** What a caller lets happen to a service. */
export type Terms = {
  /** Start tasks anew although the state runs already. */
  readonly force: boolean
  /** How a held service ends; `pass` sends nevertheless. */
  readonly hold: 'pass' | 'waiting' | 'refused'
  /** What to do while another rollout is under way: wait for its end, take its place, or leave the service alone. */
  readonly inFlight: 'wait' | 'supersede' | 'refuse'
  /** Send although a newer commit was there already. */
  readonly allowDowngrade?: boolean
}

/** What comes next for one service. */
export type Step =
  | { readonly do: 'nothing'; readonly outcome: Outcome; readonly reason?: string }
  /** A rollout to the very state that is asked for: ours, whoever began it. */
  | { readonly do: 'follow'; readonly rollout: InFlight }
  /** The state runs, but not all of it yet. */
  | { readonly do: 'settle' }
  | { readonly do: 'wait' }
  | { readonly do: 'send'; readonly force: boolean }

/** Decides for one service, in this order: what drives it, what is under way, what runs, who holds it. */
export const step = (stand: Stand, asked: AskedState, terms: Terms): Step => {
  const { service, inFlight } = stand
  const driver = otherDriver(service)
  if (driver !== undefined) return refused('controller', otherDrivers[driver])
  if (inFlight !== undefined && isAsked(asked, inFlight)) return { do: 'follow', rollout: inFlight }
  if (inFlight === undefined && !terms.force && runsAsked(stand, asked)) return stepFromSame(service, terms)
  if (isHeld(service) && terms.hold !== 'pass') return held(terms.hold)
  return inFlight === undefined ? { do: 'send', force: terms.force } : besides(inFlight, terms)
}

/** Whether automation must leave the service alone. */
export const isHeld = (service: ServiceView): boolean => service.tags[tagKeys.hold] !== undefined

/** What comes next while another rollout is under way. One that waits for a person's word may wait for days: no runner is held for it. */
const besides = ({ paused }: InFlight, { inFlight, force }: Terms): Step => {
  if (inFlight === 'supersede') return { do: 'send', force }
  if (inFlight === 'refuse') return refused('lease', 'Another rollout is under way.')
  if (paused === undefined) return { do: 'wait' }
  const until = paused.until === undefined ? {} : { until: paused.until }
  return { do: 'nothing', outcome: { is: 'waiting', gate: 'in-flight', ...until }, reason: pausedBefore }
}

const pausedBefore =
  'Another rollout is paused at a hook and waits for somebody\'s word. Continue or roll it back first, or take its place with "in-flight: supersede".'

const stepFromSame = (service: ServiceView, terms: Terms): Step => {
  if (primary(service)?.rolloutState === 'FAILED')
    return isHeld(service) && terms.hold !== 'pass' ? held(terms.hold) : { do: 'send', force: true }
  if (service.desired === 0) return { do: 'nothing', outcome: { is: 'nothing-running' } }
  return isWhole(service) ? { do: 'nothing', outcome: { is: 'no-op' } } : { do: 'settle' }
}

const held = (ending: 'waiting' | 'refused'): Step => ({ do: 'nothing', outcome: { is: ending, gate: 'hold' } })

const refused = (gate: GateName, reason: string): Step => ({
  do: 'nothing',
  outcome: { is: 'refused', gate },
  reason
})

/** Whether the revision that the service works towards holds the state that is asked for. */
export const runsAsked = ({ service, hash, stage }: Stand, asked: AskedState): boolean => {
  const revision = primary(service)?.taskDefinition
  const marks = { ...(hash === undefined ? {} : { hash }), ...(stage === undefined ? {} : { stage }) }
  return revision !== undefined && isAsked(asked, { revision, ...marks })
}

/** Proofs are written on revisions: one of another stage would lend its proof, or take ours. */
const isAsked = (asked: AskedState, seen: AskedState): boolean =>
  (asked.revision !== undefined && asked.revision === seen.revision) ||
  (asked.hash !== undefined && asked.hash === seen.hash && (asked.stage ?? seen.stage) === (seen.stage ?? asked.stage))
