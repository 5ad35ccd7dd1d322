import { Refusal } from '../kernel/refusal.ts'
import type { ClockMode, ClockReading } from './mode.ts'
import { type ClockState, clockState, type Ground, moveTo, now, read, settle } from './state.ts'

/** The sandbox's clock. All times are virtual milliseconds since the Unix epoch. */
export type SandboxClock = {
  /** Virtual now. */
  now(): number
  /** Lets everything up to now happen. */
  sync(): void
  /** Now and the pace. */
  read(): ClockReading
  /** Ends once virtual time has reached `until` and it is the actor's turn. An actor has one wait at a time; rejects with the signal's reason. */
  wait(actor: string, until: number, signal?: AbortSignal): Promise<ClockReading>
  /** From now on jump mode waits for this actor, until the returned function is called. */
  join(actor: string): () => void
  /** Moves virtual time on, whatever the mode. */
  advance(ms: number): void
  /** Changes the mode; jump mode then stands until `actors` have joined (1 unless told). */
  set(mode: ClockMode, actors?: number): void
  /** Holds an answer back; in jump mode this moves the clock itself. */
  delay(ms: number, signal?: AbortSignal): Promise<void>
  /** Refuses all waits and counts from the ground's now; who has joined stays joined. */
  restart(): void
  /** Refuses all waits and lets go of the timer. */
  stop(): void
}

/** A clock over a ground, in a mode. */
export const createClock = (ground: Ground, mode: ClockMode, actors = 1): SandboxClock => {
  const state = clockState(ground, mode, actors)
  return {
    now: () => now(state),
    sync: () => ground.run(now(state)),
    read: () => read(state),
    wait: (actor, until, signal) => wait(state, { actor, until }, signal),
    join: actor => join(state, actor),
    advance: ms => {
      moveTo(state, now(state) + ms)
      settle(state)
    },
    set: (to, needed = 1) => {
      moveTo(state, now(state))
      state.mode = to
      state.needed = state.joined.size >= needed ? 0 : needed
      settle(state)
    },
    delay: (ms, signal) => delay(state, ms, signal),
    restart: () => {
      refuseAll(state, 'the sandbox was reset')
      moveTo(state, ground.now())
    },
    stop: () => {
      clearTimeout(state.timer)
      refuseAll(state, 'the sandbox has stopped')
    }
  }
}

const wait = (
  state: ClockState,
  of: { readonly actor: string; readonly until: number },
  signal?: AbortSignal
): Promise<ClockReading> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    state.posted += 1
    const drop = () => {
      state.waits = state.waits.filter(other => other !== entry)
    }
    const abort = () => {
      drop()
      reject(signal?.reason)
    }
    const done = (end: () => void) => () => {
      signal?.removeEventListener('abort', abort)
      drop()
      end()
    }
    const refuse = (reason: unknown) => done(() => reject(reason))()
    const entry = { ...of, order: state.posted, answer: done(() => resolve(read(state))), refuse }
    state.waits.push(entry)
    signal?.addEventListener('abort', abort, { once: true })
    settle(state)
  })

const join = (state: ClockState, actor: string): (() => void) => {
  state.joined.set(actor, (state.joined.get(actor) ?? 0) + 1)
  if (state.joined.size >= state.needed) state.needed = 0
  settle(state)
  let gone = false
  return () => {
    if (gone) return
    gone = true
    const left = (state.joined.get(actor) ?? 1) - 1
    if (left > 0) state.joined.set(actor, left)
    else state.joined.delete(actor)
    settle(state)
  }
}

const delay = async (state: ClockState, ms: number, signal?: AbortSignal): Promise<void> => {
  if (state.mode !== 'jump') await wait(state, { actor: '', until: now(state) + ms }, signal)
  else {
    moveTo(state, now(state) + ms)
    settle(state)
  }
}

const refuseAll = (state: ClockState, why: string): void => {
  for (const entry of [...state.waits]) entry.refuse(new Refusal('ClockStopped', why, { status: 409 }))
}
