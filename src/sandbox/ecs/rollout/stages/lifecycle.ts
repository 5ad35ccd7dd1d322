import type { HookRun } from './hook-run.ts'
import type { Stage } from './stages.data.ts'

/** One step of a deployment that shifts traffic: its stage, how long it lasts at least, and the weights from there on. */
export type Move = {
  readonly stage: Stage
  /** Milliseconds. */
  readonly least: number
  /** Percent of the traffic that goes to the new revision. */
  readonly test: number
  readonly production: number
}

/** Where a rollout stands that shifts traffic from one revision to another. */
export type Lifecycle = {
  readonly moves: readonly Move[]
  /** Which move it is at, and since when. */
  at: number
  since: number
  /** The rollout that has the rest of the traffic, by digits; absent for a first one. */
  readonly base?: string
  /** The hooks of this move. */
  hooks: HookRun[]
  /** The traffic went back to the base. */
  returned?: true
}

/** The move that a lifecycle is at. */
export const currentMove = (life: Lifecycle): Move => {
  const move = life.moves[Math.min(life.at, life.moves.length - 1)]
  if (move === undefined) throw new Error('a lifecycle without moves')
  return move
}

/** The new revision's share of the traffic, in percent. */
export const weights = (life: Lifecycle): { readonly test: number; readonly production: number } =>
  life.returned ? { test: 0, production: 0 } : currentMove(life)
