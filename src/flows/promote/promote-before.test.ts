import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { askEcs } from '../../rehearsal/truth.ts'
import type { Done } from '../../testing/workbench.ts'
import { accounts, dispatched, type Ladder, ladderConfig, openLadder, outcomes } from '../testing/ladder.ts'

const own = 'path: src\n    repository: shop\n'
const config = `${ladderConfig
  .replace('services:', 'images: { shop: { path: src, repository: shop } }\nservices:')
  .replace(own, 'image: shop\n    before: [migrate]\n')}
  migrate: { kind: task, image: shop, task: migrate.task.json, container: api, env: { STAGE: "{stage}", VERSION: "{version}" } }
`

const task = JSON.stringify({
  family: 'migrate-{stage}',
  ...{ requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512' },
  executionRoleArn: 'arn:aws:iam::222222222222:role/ecs-execution',
  containerDefinitions: [{ name: 'api', image: 'replaced', essential: true }]
})

let ladder: Ladder
beforeAll(async () => {
  ladder = await openLadder(config)
  const { scratch, clock } = ladder.bench
  await scratch.commit({ files: { 'migrate.task.json': task }, message: 'A migration', at: clock.now() })
  await ladder.commit('one')
  ends('migrate-alpha', 0)
  await ladder.promote('v1.0.0-alpha.1')
  for (let later = 0; later < 12; later += 1) registerLater()
}, 60_000)
afterAll(() => ladder.bench.close())

/** The first stage went on meanwhile: what was proven there is found all the same. */
const registerLater = (): void => {
  const input = JSON.parse(task.replace('{stage}', 'alpha')) as Record<string, unknown>
  askEcs(
    ladder.bench.sandbox,
    { account: accounts.alpha, region: 'eu-west-1' },
    { operation: 'RegisterTaskDefinition', input }
  )
}

const ends = (family: string, code: number): void => {
  const rule = { match: { family }, start: 'crash', 'exit-code': code, after: '5s' } as const
  ladder.bench.sandbox.world.tasks.unshift(rule)
}

const again = async () => ladder.bench.perform('promote', { tag: 'v1.0.0-beta.1' }, await dispatched(ladder.bench))

const ran = ({ calls }: Done) => calls.filter(({ operation }) => operation === 'RunTask')

const variables = (stage: string, version: string) =>
  Object.entries({ STAGE: stage, VERSION: version }).map(([name, value]) => ({ name, value }))

const movingTags = async () => {
  const { images } = (await ladder.bench.ports()).at(ladder.bench.config.policy.registry)
  const all = [...(await images.tags('shop' as Parameters<typeof images.tags>[0]))]
  return all.filter(([tag]) => /^(pin|rel)-/.test(tag)).map(([tag, digest]) => `${tag} ${digest}`)
}

describe('a promotion whose service has a migration', () => {
  it('leaves the service untouched where it fails: red, no proof, no tag that moves', async () => {
    ends('migrate-beta', 3)
    const before = await movingTags()
    const done = await ladder.promote('v1.0.0-beta.1')
    expect([outcomes(done), done.outputs.outcome, done.code]).toEqual([[{ is: 'not-attempted' }], 'not-attempted', 1])
    expect(done.calls.map(({ operation }) => operation)).not.toContain('UpdateService')
    expect(ladder.bench.truth.running('beta', 'api').revision).toBe('placeholder-api-beta:1')
    expect(await movingTags()).toEqual(before)
    expect(done.lines.join('\n')).toContain('In the task "migrate": The application ended with exit code 3')
  }, 60_000)

  it('runs the migration anew where it failed, and never twice where it ended well, whatever came of the rollout', async () => {
    ends('migrate-beta', 0)
    ends('api-beta', 7)
    const crashed = await again()
    expect([outcomes(crashed)[0]?.is, ran(crashed).length]).toEqual(['rolled-back', 2])
    ladder.bench.sandbox.world.tasks.shift()
    const done = await again()
    expect([outcomes(done), done.code]).toEqual([[{ is: 'succeeded' }], 0])
    expect(done.lines.join('\n')).toMatch(/migrate: it ran already in this run, as task .*; not run twice/)
  }, 60_000)

  it('ran it on the promoted digest, with the variables of the stage', async () => {
    const { truth, sandbox } = ladder.bench
    const place = { account: accounts.beta, region: 'eu-west-1' }
    const asked = { operation: 'DescribeTaskDefinition', input: { taskDefinition: 'migrate-beta' } }
    const [image] = truth.running('alpha', 'api').images
    expect(askEcs(sandbox, place, asked).taskDefinition).toMatchObject({
      revision: 1,
      containerDefinitions: [{ image, environment: variables('beta', '1.0.0-beta.1') }]
    })
    expect(truth.running('beta', 'api').images).toEqual([image])
  })
})

describe('a migration that alone has changed', () => {
  const changed = config.replace('VERSION: "{version}" } }', 'VERSION: "{version}", TABLES: "4" } }')

  it('comes to no stage before it ended well in the one before', async () => {
    await ladder.commit('one', changed)
    ends('migrate-alpha', 4)
    expect(outcomes(await ladder.promote('v1.1.0-alpha.1'))).toEqual([{ is: 'not-attempted' }])
    expect(outcomes(await ladder.promote('v1.1.0-beta.1'))).toEqual([{ is: 'refused', gate: 'proof' }])
  }, 60_000)

  it('is run stage by stage, beside services that are left as they are', async () => {
    ends('migrate-alpha', 0)
    for (const tag of ['v1.1.0-alpha.2', 'v1.1.0-beta.2']) {
      const done = await ladder.promote(tag)
      expect([outcomes(done), ran(done).length > 0]).toEqual([[{ is: 'no-op' }], true])
      expect(done.calls.map(({ operation }) => operation)).not.toContain('UpdateService')
    }
    const again = await ladder.promote('v1.1.0-beta.3')
    expect([outcomes(again), ran(again)]).toEqual([[{ is: 'no-op' }], []])
  }, 60_000)
})

describe('a promotion that is not verified', () => {
  it('is taken back where that was asked for, and goes no further', async () => {
    const verify = 'container: api\n    verify: { url: "https://nobody.nowhere.example/", within: 20s }\n    service'
    await ladder.commit('two', config.replace('container: api\n    service', verify))
    const done = await ladder.promote('v1.2.0-alpha.1', { 'on-failure': 'roll-back' })
    expect([outcomes(done), done.code]).toEqual([[{ is: 'rolled-back', cause: 'verify', now: 'api-alpha:1' }], 1])
    expect(ladder.bench.truth.running('alpha', 'api').revision).toBe('api-alpha:1')
    expect(outcomes(await ladder.promote('v1.2.0-beta.1'))).toEqual([{ is: 'refused', gate: 'proof' }])
  }, 60_000)
})
