import { describe, expect, it } from '@jest/globals'
import type { Clock } from '../../ports/clock.ts'
import { backoff } from './backoff.ts'
import { disturbance } from './disturbance.ts'
import { retry } from './retry.ts'

const clockOf = () => {
  const slept: number[] = []
  let busy = false
  const clock: Clock = {
    now: () => '2026-01-05T09:00:00.000Z',
    sleep: async by => {
      if (busy) throw new Error('slept inside busy')
      slept.push(by)
    },
    busy: async work => {
      busy = true
      try {
        return await work()
      } finally {
        busy = false
      }
    }
  }
  return { clock, slept }
}

const aws = (name: string, status: number, message = '') =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } })

const failing = (error: unknown) => async (): Promise<never> => {
  throw error
}

describe('retry', () => {
  it('gives up after a bounded number of tries, and says that nothing took effect when reading', async () => {
    const { clock, slept } = clockOf()
    const call = { operation: 'ecs:DescribeServices', key: 'k', attempt: failing(aws('ServerException', 500)) } as const
    await expect(retry(clock, call)).rejects.toMatchObject({ sent: 'no', tries: 6 })
    expect(slept).toHaveLength(5)
  })

  it('never says "no" once an answer to a write was lost', async () => {
    const { clock } = clockOf()
    let nth = 0
    const attempt = async (): Promise<never> => {
      nth += 1
      throw nth === 1 ? aws('Unknown', 502) : aws('ThrottlingException', 400)
    }
    const call = { operation: 'ecs:UpdateService', key: 'k', attempt, readBack: async () => undefined } as const
    await expect(retry(clock, call)).rejects.toMatchObject({ sent: 'unknown' })
  })

  it('finds a late effect even after the last try', async () => {
    const { clock } = clockOf()
    let reads = 0
    const readBack = async () => {
      reads += 1
      return reads === 18 ? 'there' : undefined
    }
    const call = { operation: 'ecs:UpdateService', key: 'k', attempt: failing(aws('Unknown', 503)), readBack } as const
    expect(await retry<string>(clock, call)).toBe('there')
  })

  it('throws an answer that will not change as it came, at once', async () => {
    const { clock, slept } = clockOf()
    const error = aws('AccessDeniedException', 400)
    const call = { operation: 'ecs:DescribeServices', key: 'k', attempt: failing(error) } as const
    await expect(retry(clock, call)).rejects.toBe(error)
    expect(slept).toEqual([])
  })
})

describe('disturbance', () => {
  it.each([
    [aws('ThrottlingException', 400), 'throttled'],
    [aws('Whatever', 429), 'throttled'],
    [aws('SyntaxError', 502), 'unclear'],
    [Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' }), 'unclear'],
    [new Error('aborted'), 'unclear'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'unreached'],
    [aws('LimitExceededException', 400), undefined],
    [new TypeError('a bug'), undefined]
  ])('takes %s for %s', (error, reason) => {
    expect(disturbance(error)).toBe(reason)
  })
})

describe('backoff', () => {
  it('doubles up to twenty seconds, spreads calls, and is the same for the same call', () => {
    const waits = [2, 3, 4, 5, 6, 7, 8].map(next => backoff('throttled', next, 'ecs:DescribeServices api'))
    const bounds = [1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]
    for (const [index, bound] of bounds.entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(bound / 2)
      expect(waits[index]).toBeLessThanOrEqual(bound)
    }
    expect(backoff('unclear', 3, 'a')).toBe(backoff('unclear', 3, 'a'))
    expect(backoff('unclear', 3, 'a')).not.toBe(backoff('unclear', 3, 'b'))
  })
})
