import type { GateName } from '../release/outcome.ts'
import type { Hold } from './hold.ts'
import { isGood, isSameState, type PastState } from './past-state.ts'

/** How a service stands when a person asks to go back. `history` are the states that ECS rolled out whole, newest first. */
export type Situation = {
  readonly running: PastState
  /** A rollout under way: what it brings, whether it already goes back, and whether it can be stopped. */
  readonly inFlight?: { readonly state: PastState; readonly going: 'forward' | 'back'; readonly stoppable: boolean }
  readonly hold?: Hold
  readonly history: readonly PastState[]
}

/** What the person asked for: the last proven state, one that is named, or one step further back from where a rollback led. */
export type AskedWay = { readonly to?: string; readonly again: boolean }

/** The way back: what is left for what, and whether a rollout must be stopped or waited for first; or why there is none. */
export type WayBack =
  | {
      readonly is: 'back'
      readonly leave?: PastState
      readonly to: PastState
      readonly first: 'nothing' | 'stop' | 'wait'
    }
  | { readonly is: 'there'; readonly at: PastState }
  | { readonly is: 'none'; readonly gate: GateName; readonly says: string; readonly pass: string }

/** Plans the way back. Where an earlier rollback led already, nothing bounces: it is only brought to its end. */
export const planRollback = (situation: Situation, asked: AskedWay): WayBack => {
  const { running, inFlight, hold } = situation
  const coming = inFlight?.state ?? running
  if (asked.to !== undefined) return namedWay(situation, asked.to)
  if (!asked.again && hold?.to === coming.revision && isGood(coming)) return { is: 'there', at: coming }
  const past = inFlight === undefined ? situation.history : [running, ...situation.history]
  const to = past.find(state => isGood(state) && !isSameState(state, coming)) ?? unprovenBefore(situation)
  if (to === undefined) return none(coming)
  return { is: 'back', leave: coming, to, first: firstStep(situation) }
}

/** What a stopped rollout goes back to by itself counts even without proof, where nothing is proven: it ran before. */
const unprovenBefore = ({ running, inFlight }: Situation): PastState | undefined =>
  inFlight === undefined || !running.active || running.vetoed !== undefined || isSameState(running, inFlight.state)
    ? undefined
    : running

const firstStep = ({ inFlight }: Situation): 'nothing' | 'stop' | 'wait' => {
  if (inFlight === undefined) return 'nothing'
  return inFlight.going === 'forward' && inFlight.stoppable ? 'stop' : 'wait'
}

const namedWay = (situation: Situation, name: string): WayBack => {
  const { running, inFlight, history } = situation
  const coming = inFlight?.state ?? running
  const matches = [coming, running, ...history].filter(each => each.revision === name || each.version === name)
  const to = matches.find(isGood) ?? matches[0]
  if (to === undefined)
    return refusal('proof', `"${name}" was never rolled out here.`, 'Name a revision or a version that status shows.')
  if (to.vetoed !== undefined)
    return refusal(
      'veto',
      `${to.revision} was rolled back here at ${to.vetoed} and is vetoed.`,
      'Lift the veto with "clear" first.'
    )
  if (to.proven === undefined) return refusal('proof', `${to.revision} was never proven here.`, 'Name a proven one.')
  if (!to.active)
    return refusal(
      'proof',
      `${to.revision} was deregistered, and ECS takes only ACTIVE revisions.`,
      'Name another one.'
    )
  if (isSameState(to, coming)) return { is: 'there', at: coming }
  return { is: 'back', leave: coming, to, first: firstStep(situation) }
}

const none = (coming: PastState): WayBack =>
  refusal(
    'proof',
    `Nothing older than ${coming.revision} is proven here.`,
    'Release a good state forward, or name one with "to".'
  )

const refusal = (gate: GateName, says: string, pass: string): WayBack => ({ is: 'none', gate, says, pass })
