import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../../core/release/codec.ts'
import { parsed } from '../../core/release/named.ts'
import { askEcs } from '../../rehearsal/truth.ts'
import type { Done } from '../../testing/workbench.ts'
import { accounts, dispatched, type Ladder, ladderConfig, openLadder } from '../testing/ladder.ts'

const config = ladderConfig
  .replace('services:', 'images: { shop: { path: src, repository: shop } }\nservices:')
  .replace('path: src\n    repository: shop\n    ', 'image: shop\n    ')
  .replace('cluster: shop-alpha', 'cluster: shop-alpha, soak: 30m')
  .concat('  web: { image: shop, task: web.task.json, container: api, service: "web-{stage}", after: [api] }\n')

let ladder: Ladder
beforeAll(async () => {
  ladder = await openLadder(config)
  const task = (await (await ladder.bench.ports()).files.read('api.task.json')) ?? ''
  const files = { 'web.task.json': task.replace('api-{stage}', 'web-{stage}') }
  await ladder.bench.scratch.commit({ files, message: 'Web', at: ladder.bench.clock.now() })
}, 60_000)
afterAll(() => ladder.bench.close())

const soaked = () => ladder.bench.clock.sleep(31 * 60_000)

/** Commits, brings the commit to alpha, and asks for it in beta by these tags. */
const waiting = async (content: string, version: string, tags: readonly string[]) => {
  const sha = await ladder.commit(content)
  await ladder.promote(`v${version}-alpha.1`)
  for (const tag of tags) await ladder.bench.scratch.tag(tag, parsed(sha))
  return sha
}

const pending = async (inputs: Readonly<Record<string, string>> = {}): Promise<Done> =>
  ladder.bench.perform('promote', { pending: 'true', stage: 'beta', ...inputs }, await dispatched(ladder.bench))

const versions = () => {
  const input = { cluster: 'shop-beta', services: ['api-beta', 'web-beta'] }
  const beta = { account: accounts.beta, region: 'eu-west-1' }
  const { services } = askEcs(ladder.bench.sandbox, beta, { operation: 'DescribeServices', input }) as {
    readonly services: readonly { readonly taskDefinition: string }[]
  }
  return services.map(({ taskDefinition }) => taskDefinition.split('/').at(-1))
}

const rows = (done: Done): string => done.lines.join('\n')

describe('the queue of tags', () => {
  it('takes an older tag for the service that no newer one names, and no older one besides', async () => {
    await waiting('one', '1.0.0', ['v0.9.0-beta.1', 'v1.0.0-beta.1'])
    await waiting('two', '1.1.0', ['api@1.1.0-beta.1'])
    await soaked()
    const explained = await pending({ explain: 'true' })
    expect([explained.outputs.stages, rows(explained)]).toEqual(['["beta"]', expect.stringContaining('v0.9.0-beta.1')])
    const done = await pending()
    expect([done.code, versions()]).toEqual([0, ['api-beta:1', 'web-beta:1']])
    expect(rows(done)).toMatch(/beta +api@1\.1\.0-beta\.1 +api +succeeded +v1\.0\.0-beta\.1 and 1 older/)
    expect(rows(done)).toMatch(/beta +v1\.0\.0-beta\.1 +web +succeeded/)
    expect(rows(await pending())).toMatch(/web +done: it runs this state already/)
  }, 60_000)

  it('leaves what comes after a held service waiting, until that is there', async () => {
    await waiting('three', '1.2.0', ['v1.2.0-beta.1'])
    await soaked()
    ladder.tag(accounts.beta, 'service/shop-beta/api-beta', { 'tagship:hold': 'kim' })
    const held = await pending()
    expect([held.code, parseRelease(held.outputs.release ?? '').units.map(({ outcome }) => outcome)]).toEqual([
      0,
      [
        { is: 'waiting', gate: 'hold' },
        { is: 'waiting', gate: 'after' }
      ]
    ])
    expect(versions()).toEqual(['api-beta:1', 'web-beta:1'])
    await ladder.bench.perform(
      'rollback',
      { stage: 'beta', services: 'api', resume: 'true' },
      await dispatched(ladder.bench)
    )
    await pending()
    expect(versions()).toEqual(['api-beta:2', 'web-beta:2'])
  }, 60_000)

  it('does not begin what comes after a service that was begun and is not proven', async () => {
    await waiting('four', '1.3.0', ['v1.3.0-beta.1'])
    await soaked()
    ladder.bench.sandbox.world.tasks.push({ match: { family: 'api-beta' }, start: 'crash', 'exit-code': 1 })
    await pending()
    const after = await pending()
    expect([after.code, versions()]).toEqual([0, ['api-beta:2', 'web-beta:2']])
    expect(rows(after)).toContain('not tried again by itself: api-beta:3 holds this state')
    expect(rows(after)).toContain(
      'Not begun, for it comes after "api", whose api-beta:2 is not what this commit asks for.'
    )
    ladder.bench.sandbox.world.tasks.length = 0
  }, 60_000)

  it('tries again what was registered only, for nothing of it was ever rolled out', async () => {
    await waiting('five', '1.4.0', ['api@1.4.0-beta.1'])
    await soaked()
    ladder.deny('UpdateService', 'api-beta')
    const denied = await pending()
    expect([denied.code, versions()[0]]).toEqual([1, 'api-beta:2'])
    ladder.bench.sandbox.world.faults.length = 0
    expect((await pending()).code).toBe(0)
    expect(versions()[0]).toBe('api-beta:4')
  }, 60_000)
})
