import { describe, expect, it } from '@jest/globals'
import { later } from '../core/time/instant.ts'
import type { Ports } from '../ports/ports.ts'
import { type Check, check } from './verify.ts'

type Answer = Awaited<ReturnType<Ports['http']['get']>>

/** Asks an address that answers so, the last answer for ever; gives what was found and how long it took. */
const asked = async (answers: readonly Answer[], more: Partial<Check> = {}, signal = new AbortController().signal) => {
  let now = '2026-01-05T09:00:00.000Z'
  let tries = 0
  const clock = {
    now: () => now,
    sleep: async (by: number) => {
      now = later(now, by)
    },
    busy: <T>(work: () => Promise<T>) => work()
  }
  const http = { get: async () => answers[Math.min(tries++, answers.length - 1)] ?? { unreachable: 'nothing' } }
  const journal = {
    info: () => {},
    warn: () => {},
    debug: () => {},
    mask: () => {},
    group: async () => undefined as never
  }
  const found = await check({ label: 'api', url: 'https://x/health', ...more }, { clock, http, journal, signal })
  return { found, tries, now }
}

const ok: Answer = { status: 204, body: '' }
const broken: Answer = { status: 503, body: '' }

describe('a check', () => {
  it('ends at the first 2xx', async () => {
    expect(await asked([broken, { unreachable: 'refused' }, ok])).toEqual({
      ...{ found: { ok: true }, tries: 3, now: '2026-01-05T09:00:10.000Z' }
    })
  })

  it.each([
    ['an answer that is not 2xx', broken, 'https://x/health answered 503; no 2xx within 20s.'],
    ['a redirect', { status: 302, body: '' }, 'https://x/health answered 302; no 2xx within 20s.'],
    ['no answer', { unreachable: 'refused' }, 'https://x/health could not be reached: refused; no 2xx within 20s.']
  ])('is unverified by %s until its time is over', async (_what, answer, reason) => {
    const { found, tries } = await asked([answer], { for: 20_000 })
    expect(found).toEqual({ ok: false, outcome: { is: 'unverified', cause: 'health' }, reason })
    expect(tries).toBe(5)
  })

  it('is cancelled with the run', async () => {
    const { found } = await asked([ok], {}, AbortSignal.abort(new Error('stop')))
    expect(found).toMatchObject({ ok: false, outcome: { is: 'cancelled' } })
  })
})
