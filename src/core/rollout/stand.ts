import { tagKeys } from '../record/keys.ts'
import type { FamilyRevision, Hash } from '../release/named.ts'
import type { GateName, Outcome } from '../release/outcome.ts'
import type { Instant } from '../time/instant.ts'
import { isWhole, primary, type ServiceView } from './service-view.ts'

/** A rollout that was under way when the service was read. `arn` is absent while ECS does not list it yet, `id` is that of its deployment where known. */
export type InFlight = {
  readonly arn?: string
  readonly id?: string
  readonly createdAt: Instant
  readonly revision?: FamilyRevision
  readonly hash?: Hash
}

/** How a service stood before anything was sent. */
export type Stand = {
  readonly service: ServiceView
  /** Whether service deployments can be read; if not, `deployments[]` and tasks have to do. */
  readonly basis: 'rollout' | 'deployments'
  /** Rollouts that were listed already: none of them is the one we start. */
  readonly known: readonly string[]
  /** Definition hash of the revision that ECS works towards, where it was registered with one. */
  readonly hash?: Hash
  readonly inFlight?: InFlight
}

/** The state that is asked for: by its hash, by its revision, or both. */
export type AskedState = { readonly hash?: Hash; readonly revision?: FamilyRevision }

/** What a caller lets happen to a service. */
export type Terms = {
  /** Start tasks anew although the state runs already. */
  readonly force: boolean
  /** How a held service ends; `pass` sends nevertheless. */
  readonly hold: 'pass' | 'waiting' | 'refused'
  /** What to do while another rollout is under way. */
  readonly inFlight: 'wait' | 'refuse'
}

/** What comes next for one service. */
export type Step =
  | { readonly do: 'nothing'; readonly outcome: Outcome }
  /** A rollout to the very state that is asked for: ours, whoever began it. */
  | { readonly do: 'follow'; readonly rollout: InFlight }
  /** The state runs, but not all of it yet. */
  | { readonly do: 'settle' }
  | { readonly do: 'wait' }
  | { readonly do: 'send'; readonly force: boolean }

/** Decides for one service, in this order: what drives it, what is under way, what runs, who holds it. */
export const step = (stand: Stand, asked: AskedState, terms: Terms): Step => {
  const { service, inFlight } = stand
  if (service.controller !== 'ECS' || service.express) return refused('controller')
  if (inFlight !== undefined && isAsked(asked, inFlight)) return { do: 'follow', rollout: inFlight }
  if (inFlight === undefined && !terms.force && runsAsked(stand, asked)) return stepFromSame(service, terms)
  if (isHeld(service) && terms.hold !== 'pass') return held(terms.hold)
  if (inFlight === undefined) return { do: 'send', force: terms.force }
  return terms.inFlight === 'refuse' ? refused('lease') : { do: 'wait' }
}

/** Whether automation must leave the service alone. */
export const isHeld = (service: ServiceView): boolean => service.tags[tagKeys.hold] !== undefined

const stepFromSame = (service: ServiceView, terms: Terms): Step => {
  if (primary(service)?.rolloutState === 'FAILED')
    return isHeld(service) && terms.hold !== 'pass' ? held(terms.hold) : { do: 'send', force: true }
  if (service.desired === 0) return { do: 'nothing', outcome: { is: 'nothing-running' } }
  return isWhole(service) ? { do: 'nothing', outcome: { is: 'no-op' } } : { do: 'settle' }
}

const held = (ending: 'waiting' | 'refused'): Step => ({ do: 'nothing', outcome: { is: ending, gate: 'hold' } })

const refused = (gate: GateName): Step => ({ do: 'nothing', outcome: { is: 'refused', gate } })

const runsAsked = ({ service, hash }: Stand, asked: AskedState): boolean => {
  const revision = primary(service)?.taskDefinition
  return revision !== undefined && isAsked(asked, hash === undefined ? { revision } : { revision, hash })
}

const isAsked = (asked: AskedState, seen: AskedState): boolean =>
  (asked.hash !== undefined && asked.hash === seen.hash) ||
  (asked.revision !== undefined && asked.revision === seen.revision)
