import { describe, expect, it } from '@jest/globals'
import { createClock, type SandboxClock } from './clock.ts'
import type { ClockMode } from './mode.ts'

/** A clock over a ground that notes how far events were run. */
const over = (mode: ClockMode, actors?: number) => {
  const ran: number[] = []
  let at = 1000
  const run = (until: number) => {
    at = Math.max(at, until)
    ran.push(at)
  }
  return { clock: createClock({ now: () => at, run }, mode, actors), ran }
}

/** Waits one after another, and notes who woke when. */
const walk = async (clock: SandboxClock, log: string[], [actor, ...steps]: readonly [string, ...number[]]) => {
  const leave = clock.join(actor)
  for (const step of steps) {
    const { now } = await clock.wait(actor, clock.now() + step)
    log.push(`${actor}@${now}`)
  }
  leave()
}

const turns = async () => {
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve))
}

describe('in jump mode', () => {
  it('goes to the earliest waiter once all wait, and wakes one at a time', async () => {
    const { clock } = over('jump', 3)
    const log: string[] = []
    await Promise.all([
      walk(clock, log, ['c', 10, 10, 10]),
      walk(clock, log, ['a', 15, 15]),
      walk(clock, log, ['b', 10, 20])
    ])
    expect(log).toEqual(['b@1010', 'c@1010', 'a@1015', 'c@1020', 'a@1030', 'b@1030', 'c@1030'])
    expect(clock.now()).toBe(1030)
  })

  it('stands until as many actors as wanted have joined', async () => {
    const { clock } = over('jump', 2)
    const log: string[] = []
    const first = walk(clock, log, ['a', 5])
    await turns()
    expect([log, clock.now()]).toEqual([[], 1000])
    const second = walk(clock, log, ['b', 7])
    await Promise.all([first, second])
    expect(log).toEqual(['a@1005', 'b@1007'])
  })

  it('stands while one who joined is at work, and moves when that one leaves', async () => {
    const { clock } = over('jump', 2)
    const log: string[] = []
    const leave = clock.join('busy')
    const walker = walk(clock, log, ['a', 5])
    await turns()
    expect(clock.now()).toBe(1000)
    leave()
    await walker
    expect(log).toEqual(['a@1005'])
  })

  it('moves at once by a held-back answer, and wakes the passed waiter at the later time', async () => {
    const { clock } = over('jump', 2)
    const log: string[] = []
    const leave = clock.join('busy')
    const walker = walk(clock, log, ['a', 5])
    await clock.delay(100)
    expect(clock.now()).toBe(1100)
    expect(log).toEqual([])
    leave()
    await walker
    expect(log).toEqual(['a@1100'])
  })

  it('answers one who never joined when time has come by, without waiting for that one', async () => {
    const { clock } = over('jump')
    const stranger = clock.wait('stranger', 1003)
    const log: string[] = []
    await walk(clock, log, ['a', 2, 2])
    expect(await stranger).toEqual({ now: 1004, speed: 'jump' })
  })

  it('forgets a wait that is given up', async () => {
    const { clock } = over('jump', 2)
    const gone = new AbortController()
    clock.join('a')
    clock.join('b')
    const lost = clock.wait('a', 1001, gone.signal)
    gone.abort(new Error('no longer wanted'))
    await expect(lost).rejects.toThrow('no longer wanted')
    const b = clock.wait('b', 1050)
    await turns()
    expect(clock.now()).toBe(1000)
    const a = clock.wait('a', 1020)
    expect([(await a).now, clock.now()]).toEqual([1020, 1020])
    clock.stop()
    await expect(b).rejects.toThrow('the sandbox has stopped')
  })
})

describe('by hand', () => {
  it('moves only when told, and answers all whose time has come, by time', async () => {
    const { clock, ran } = over('hand')
    const log: string[] = []
    const waits = [30, 10, 20].map(ms => clock.wait(`w${ms}`, 1000 + ms).then(({ now }) => log.push(`w${ms}@${now}`)))
    await turns()
    expect(log).toEqual([])
    clock.advance(20)
    await turns()
    expect(log).toEqual(['w10@1020', 'w20@1020'])
    expect(ran).toEqual([1020])
    clock.advance(10)
    await Promise.all(waits)
  })

  it('holds an answer back until it is moved on', async () => {
    const { clock } = over('hand')
    let over5 = false
    const held = clock.delay(5).then(() => {
      over5 = true
    })
    clock.advance(4)
    await turns()
    expect(over5).toBe(false)
    clock.advance(1)
    await held
    expect(clock.now()).toBe(1005)
  })
})

describe('at a speed', () => {
  it('runs as a multiple of the wall clock, also after a change', async () => {
    const { clock } = over({ speed: 100_000 })
    const first = await clock.wait('a', 1000 + 500_000)
    expect(first.now).toBeGreaterThanOrEqual(501_000)
    expect(first.speed).toBe(100_000)
    clock.set('hand')
    const stood = clock.now()
    await turns()
    expect(clock.now()).toBe(stood)
    clock.set({ speed: 200_000 })
    expect((await clock.wait('a', stood + 200_000)).now).toBeGreaterThanOrEqual(stood + 200_000)
    clock.stop()
  })
})
