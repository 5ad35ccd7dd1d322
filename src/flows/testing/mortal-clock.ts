import { globalAgent } from 'node:http'
import type { Clock } from '../../ports/clock.ts'

/** The clock of a process that dies, and the moment of its death. */
export type MortalClock = {
  readonly clock: Clock
  /** From now on waits are counted. */
  readonly arm: () => void
  readonly dead: Promise<'dead'>
}

/** When the nth wait on something outside the heap is over, its answer unseen; or while a request of that wait is under way, cut off in its body. */
export type Death = { readonly at: number; readonly amid?: boolean }

const never = (): Promise<never> => new Promise(() => undefined)

/** A clock whose process dies at one of its waits: a call, a file, a child process. Nothing that it waits for ever comes then. */
export const mortalClock = (clock: Clock, { at, amid = false }: Death): MortalClock => {
  let [armed, made, gone] = [false, 0, false]
  let die: (how: 'dead') => void = () => undefined
  const dead = new Promise<'dead'>(resolve => {
    die = resolve
  })
  // A wait may hold others within it: until it is over, they go on.
  const last = async (work: () => Promise<unknown>): Promise<never> => {
    const going = clock.busy(work).catch(() => undefined)
    if (amid) await cutOff(going)
    await going
    gone = true
    die('dead')
    return never()
  }
  const busy: Clock['busy'] = async work => {
    made += armed ? 1 : 0
    if (gone) return never()
    if (armed && made === at) return last(work)
    // What is under way when the process dies holds the clock no longer.
    const answer = await clock.busy(() => Promise.race([work(), dead]))
    return gone || answer === 'dead' ? never() : answer
  }
  const sleep: Clock['sleep'] = async (by, signal) => {
    if (gone) return never()
    await clock.sleep(by, signal)
    return gone ? never() : undefined
  }
  const arm = (): void => {
    armed = true
  }
  return { clock: { now: clock.now, sleep, busy }, arm, dead }
}

/** So much of a body is on its way when the process dies. */
const part = 65_536

/** Ends when the work is over, or when the connections were torn down that had sent a part of its body. */
const cutOff = async (going: Promise<unknown>): Promise<void> => {
  let over = false
  void going.then(() => {
    over = true
  })
  const before = new Map(sockets('freeSockets').map(socket => [socket, socket.bytesWritten]))
  while (!over) {
    const sending = sockets('sockets').filter(socket => socket.bytesWritten - (before.get(socket) ?? 0) > part)
    for (const socket of sending) socket.destroy()
    if (sending.length > 0) return
    await new Promise(resolve => setImmediate(resolve))
  }
}

/** The connections of this process that are in use, or kept for the next request. */
const sockets = (which: 'sockets' | 'freeSockets') => Object.values(globalAgent[which]).flatMap(each => each ?? [])
