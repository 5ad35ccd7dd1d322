import { describe, expect, it } from '@jest/globals'
import { epoch, instant } from '../../core/time/instant.ts'
import type { Clock } from '../../ports/clock.ts'
import { pacer, registrations } from './pacer.ts'

/** A clock on which every sleep passes at once, in order. */
const clockAt = (start: string): Clock & { readonly slept: number[] } => {
  let now = epoch(start)
  const slept: number[] = []
  return {
    slept,
    now: () => instant(now),
    sleep: async by => {
      slept.push(by)
      now += by
    },
    busy: work => work()
  }
}

describe('the pace of registrations', () => {
  it('lets twenty through at once, then one a second', async () => {
    const clock = clockAt('2026-01-05T09:00:00.000Z')
    const pace = pacer(clock, registrations)
    for (let call = 0; call < 23; call += 1) await pace()
    expect(clock.slept).toEqual([1000, 1000, 1000])
  })

  it('fills up again while nothing is called', async () => {
    const clock = clockAt('2026-01-05T09:00:00.000Z')
    const pace = pacer(clock, { burst: 2, refill: 1000 })
    await pace()
    await pace()
    await clock.sleep(5000)
    await pace()
    await pace()
    await pace()
    expect(clock.slept).toEqual([5000, 1000])
  })

  it('spreads calls that come together', async () => {
    const clock: Clock = {
      now: () => '2026-01-05T09:00:00.000Z',
      sleep: async by => void waits.push(by),
      busy: work => work()
    }
    const waits: number[] = []
    const pace = pacer(clock, { burst: 1, refill: 1000 })
    await Promise.all([pace(), pace(), pace()])
    expect(waits).toEqual([1000, 2000])
  })
})
