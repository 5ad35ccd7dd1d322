import { type ClockMode, type ClockReading, pace } from './mode.ts'
import { nextJump, sorted, type Wait } from './wait.ts'
import { wall } from './wall.ts'

/** What the clock moves: the world's time, and the events on the way to a later one. */
export type Ground = { readonly now: () => number; readonly run: (until: number) => void }

/** What a clock keeps between calls. It is no part of the world: actors and waits live as long as their connections. */
export type ClockState = {
  readonly ground: Ground
  mode: ClockMode
  /** How many actors must have joined before jump mode starts; 0 once they have. */
  needed: number
  /** How often each actor has joined and not left. */
  readonly joined: Map<string, number>
  waits: Wait[]
  posted: number
  /** In speed mode now is counted from here. */
  anchor: { virtual: number; wall: number }
  timer: ReturnType<typeof setTimeout> | undefined
}

/** Node's timers hold no longer time. */
const longest = 2_000_000_000

/** A clock's state at its start. */
export const clockState = (ground: Ground, mode: ClockMode, needed: number): ClockState => ({
  ground,
  mode,
  needed,
  joined: new Map(),
  waits: [],
  posted: 0,
  anchor: { virtual: ground.now(), wall: wall() },
  timer: undefined
})

/** Virtual now: the world's, in speed mode counted from the anchor. */
export const now = (state: ClockState): number => {
  const { ground, mode, anchor } = state
  if (typeof mode === 'string') return ground.now()
  return Math.max(ground.now(), anchor.virtual + Math.floor((wall() - anchor.wall) * mode.speed))
}

/** Now and the pace. */
export const read = (state: ClockState): ClockReading => ({ now: now(state), speed: pace(state.mode) })

/** Lets the events up to a time happen; in speed mode time is counted on from there. */
export const moveTo = (state: ClockState, until: number): void => {
  state.ground.run(until)
  state.anchor = { virtual: until, wall: wall() }
}

/** Answers the waits whose turn it is: in jump mode at most one of the joined actors', else all whose time has come. */
export const settle = (state: ClockState): void => {
  const next =
    state.mode === 'jump' && state.needed === 0 ? nextJump(state.waits, new Set(state.joined.keys())) : undefined
  if (next !== undefined) {
    state.ground.run(Math.max(next.until, state.ground.now()))
    next.answer()
  }
  const reached = now(state)
  const theirs = (wait: Wait): boolean => state.mode === 'jump' && state.joined.has(wait.actor)
  for (const wait of sorted(state.waits)) if (wait.until <= reached && !theirs(wait)) wait.answer()
  wind(state)
}

const wind = (state: ClockState): void => {
  clearTimeout(state.timer)
  const first = sorted(state.waits)[0]
  if (typeof state.mode === 'string' || first === undefined) return
  const ms = Math.min(longest, Math.ceil((first.until - now(state)) / state.mode.speed))
  state.timer = setTimeout(() => {
    state.ground.run(now(state))
    settle(state)
  }, ms)
}
