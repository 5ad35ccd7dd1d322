import { describe, expect, it } from '@jest/globals'
import { sandboxClock } from '../../adapters/clock/sandbox-clock.ts'
import type { VerifySpec } from '../../core/verify/verify-spec.ts'
import type { Cloud, Ports } from '../../ports/ports.ts'
import { createSandbox } from '../../sandbox/sandbox.ts'
import { check } from './verify-check.ts'

type Answer = Awaited<ReturnType<Ports['http']['get']>>

const url = 'https://x/health'

/** Checks an address that answers so, the last answer for ever; gives what was found, how many looks it took and how long. */
const checked = async (
  answers: readonly Answer[],
  more: Partial<VerifySpec> = {},
  signal = new AbortController().signal
) => {
  let looks = 0
  const lines: string[] = []
  const clock = jumpClock()
  const answer = async () => answers[Math.min(looks++, answers.length - 1)] ?? { unreachable: 'nothing' }
  const http = { get: () => clock.busy(answer) }
  const journal = {
    ...{ info: (line: string) => void lines.push(line), warn: () => {}, debug: () => {}, mask: () => {} },
    group: async () => undefined as never
  }
  const spec = { address: { url }, ...more }
  const found = await check({ label: 'api', spec }, { clock, http, journal, signal })
  return { found, looks, now: clock.now(), lines }
}

const jumpClock = () => {
  const hosts = { registry: '127.0.0.1:1', endpoint: 'http://127.0.0.1:1' }
  return sandboxClock(createSandbox({ mode: 'jump', ...hosts }).clock, 'verify')
}

const ok: Answer = { status: 204, body: '' }
const broken: Answer = { status: 503, body: '' }

describe('a check', () => {
  it('ends at the first look at which all holds', async () => {
    expect(await checked([broken, { unreachable: 'refused' }, ok])).toMatchObject({
      ...{ found: { ok: true }, looks: 3, now: '2026-01-05T09:00:10.000Z' }
    })
  })

  it.each([
    ['an answer that is not 2xx', broken, 'https://x/health answered 503; expected 2xx. Read'],
    ['a redirect', { status: 302, body: '' }, 'https://x/health answered 302; expected 2xx. It redirects'],
    ['no answer', { unreachable: 'refused' }, 'https://x/health could not be reached: refused; expected 2xx. Check']
  ])('is unverified by %s until its time is over', async (_what, answer, reason) => {
    const { found, looks } = await checked([answer], { within: 20_000 })
    expect(found).toMatchObject({ ok: false, outcome: { is: 'unverified', cause: 'health' } })
    expect('reason' in found && found.reason).toContain(reason)
    expect('reason' in found && found.reason).toContain('It was so for 20s.')
    expect(looks).toBe(5)
  })

  it('says the same only once a minute', async () => {
    const { lines } = await checked([broken, broken, { unreachable: 'refused' }], { within: 90_000 })
    expect(lines.map(line => line.slice(0, 46))).toEqual([
      'api: https://x/health answered 503; looking ag',
      'api: https://x/health could not be reached: re',
      'api: https://x/health could not be reached: re',
      'api: https://x/health could not be reached: re'
    ])
  })

  it('goes on looking for as long as it must hold', async () => {
    const { found, looks, now } = await checked([ok], { for: 30_000 })
    expect([found, looks, now]).toEqual([{ ok: true }, 7, '2026-01-05T09:00:30.000Z'])
  })

  it('forgives one bad look meanwhile, and no two in a row', async () => {
    expect((await checked([ok, broken, ok, broken, ok], { for: 30_000 })).found).toEqual({ ok: true })
    const { found, looks } = await checked([ok, broken, broken], { for: 30_000 })
    expect('reason' in found && found.reason).toContain('It held at first, and had to for 30s.')
    expect(looks).toBe(3)
    expect((await checked([ok, broken, ok], { for: 30_000, retries: 0 })).looks).toBe(2)
  })

  it('shows no secret that stands in an address or an answer', async () => {
    const address = { url: 'https://ann:hunter22@x/health?token=abcdef1234567890', body: 'up' }
    const body = 'password=hunter33'
    const { found, lines } = await checked(
      [
        { status: 200, body },
        { status: 200, body: 'up' }
      ],
      { address }
    )
    expect(found.ok).toBe(true)
    expect(lines.join('\n')).not.toMatch(/hunter|abcdef/)
    expect(lines.join('\n')).toContain('answers 200')
  })

  it('does not end with a bad look', async () => {
    expect((await checked([ok, broken, broken], { for: 5000 })).found).toMatchObject({ ok: false })
    expect(await checked([ok, broken, ok], { for: 5000 })).toMatchObject({ found: { ok: true }, looks: 3 })
  })

  it('is cancelled at once, however long AWS lets it wait', async () => {
    const clock = jumpClock()
    const cloud = { alarms: { describe: () => clock.sleep(90_000).then(() => new Map()) } } as unknown as Cloud
    const stop = new AbortController()
    void clock.sleep(10_000).then(() => stop.abort(new Error('stop')))
    const ports = { clock, signal: stop.signal } as unknown as Parameters<typeof check>[1]
    const found = await check({ label: 'api', spec: { alarms: ['a'] }, cloud }, ports)
    expect([found.ok, clock.now()]).toEqual([false, '2026-01-05T09:00:10.000Z'])
    expect(found).toMatchObject({ outcome: { is: 'cancelled' } })
  })

  it('is cancelled with the run', async () => {
    const { found } = await checked([ok], {}, AbortSignal.abort(new Error('stop')))
    expect(found).toMatchObject({ ok: false, outcome: { is: 'cancelled' } })
  })
})
