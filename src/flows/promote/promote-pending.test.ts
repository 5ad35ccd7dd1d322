import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsed } from '../../core/release/named.ts'
import { accounts, dispatched, type Ladder, ladderConfig, openLadder, outcomes } from '../testing/ladder.ts'

let ladder: Ladder
let held: string
beforeAll(async () => {
  ladder = await openLadder(ladderConfig.replace('cluster: shop-alpha', 'cluster: shop-alpha, soak: 30m'))
}, 60_000)
afterAll(() => ladder.bench.close())

const soaked = () => ladder.bench.clock.sleep(31 * 60_000)

/** Commits, brings the commit to alpha, and asks for it in beta, where it waits for the soak. */
const waiting = async (content: string, version: string) => {
  const sha = await ladder.commit(content)
  await ladder.promote(`v${version}-alpha.1`)
  expect(outcomes(await ladder.promote(`v${version}-beta.1`))).toMatchObject([{ is: 'waiting', gate: 'soak' }])
  return sha
}

const pending = async (inputs: Readonly<Record<string, string>> = { stage: 'beta' }) =>
  ladder.bench.perform('promote', { pending: 'true', ...inputs }, await dispatched(ladder.bench))

const writing = /^(Register|Update|Tag|Put|Run)/

/** Tries again, and expects that nothing was written and the job is green. */
const idle = async () => {
  const done = await pending()
  expect([done.calls.filter(call => writing.test(call.operation)), done.code]).toEqual([[], 0])
  return done
}

const version = () => ladder.bench.truth.running('beta', 'api').env.VERSION

describe('what waits, without a store', () => {
  it('goes on waiting, then goes up when its gate opens, then is done', async () => {
    await waiting('one', '1.0.0')
    expect(outcomes(await idle())).toMatchObject([{ is: 'waiting', gate: 'soak' }])
    expect((await pending({ explain: 'true' })).outputs.stages).toBe('[]')
    await soaked()
    expect((await pending({ explain: 'true' })).outputs.stages).toBe('["beta"]')
    expect(outcomes(await pending())).toEqual([{ is: 'succeeded' }])
    const after = await idle()
    expect([version(), after.outputs.release, after.lines.join('\n')]).toEqual([
      '1.0.0-beta.1',
      '',
      expect.stringContaining('done: it runs this state already')
    ])
  }, 60_000)

  it('is the newest tag only, and waits for a person who holds the service', async () => {
    await waiting('two', '1.1.0')
    held = await waiting('three', '1.2.0')
    await soaked()
    const service = 'service/shop-beta/api-beta'
    ladder.tag(accounts.beta, service, { 'tagship:hold': 'kim' })
    expect(outcomes(await idle())).toEqual([{ is: 'waiting', gate: 'hold' }])
    await ladder.bench.perform(
      'rollback',
      { stage: 'beta', services: 'api', resume: 'true' },
      await dispatched(ladder.bench)
    )
    expect([outcomes(await pending()), version()]).toEqual([[{ is: 'succeeded' }], '1.2.0-beta.1'])
  }, 60_000)

  it('is not what was tried and ended badly, nor what a person took back', async () => {
    await waiting('four', '1.3.0')
    await soaked()
    ladder.bench.sandbox.world.tasks.push({ match: { family: 'api-beta' }, start: 'crash', 'exit-code': 1 })
    expect(outcomes(await pending())[0]?.is).toBe('rolled-back')
    expect((await idle()).lines.join('\n')).toContain('not tried again by itself: api-beta:3 holds this state')
    ladder.bench.sandbox.world.tasks.length = 0
    await ladder.rollBack({ stage: 'beta', to: 'api-beta:1' })
    await ladder.rollBack({ stage: 'beta', resume: 'true' })
    await ladder.bench.scratch.tag('v1.4.0-beta.1', parsed(held))
    expect((await idle()).lines.join('\n')).toContain(
      'not tried again: This state (api-beta:2) was rolled back in "beta"'
    )
  }, 60_000)

  it('is shown by status when it ended, how, and by whom, also on a page', async () => {
    const { bench } = ladder
    const done = await bench.perform('status', { stages: 'beta', history: '4', html: 'out/status.html' })
    const [{ services }] = JSON.parse(done.outputs.status ?? '[]')
    const history = services[0].history as readonly { is: string; cause?: string; version?: string; revision: string }[]
    expect(history.map(({ is, cause, version: of, revision }) => [is, cause, of, revision])).toEqual([
      ['succeeded', undefined, '1.0.0-beta.1', 'api-beta:1'],
      ['rolled-back', 'breaker', '1.3.0-beta.1', 'api-beta:3'],
      ['succeeded', undefined, '1.2.0-beta.1', 'api-beta:2'],
      ['succeeded', undefined, '1.0.0-beta.1', 'api-beta:1']
    ])
    expect(done.lines.join('\n')).toContain("rolled back: ECS's circuit breaker tripped")
    const page = (await (await bench.ports()).files.read('out/status.html')) ?? ''
    expect(page).toContain('<h2>api: last rollouts</h2>')
    expect(page).toContain('<span class="badge bad">rolled back: ECS&#39;s circuit breaker tripped</span>')
  })

  it('is left to its own job where its stage cannot be read from here', async () => {
    ladder.deny('DescribeServices', '*beta*')
    expect((await pending({ explain: 'true' })).outputs.stages).toBe('["beta"]')
  })

  it('needs a stage to be promoted, and no tag', async () => {
    for (const inputs of [{}, { stage: 'beta', tag: 'v1.0.0-beta.1' }]) expect((await pending(inputs)).code).toBe(2)
  })
})
