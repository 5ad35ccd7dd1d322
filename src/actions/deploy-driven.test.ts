import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import { askEcs } from '../rehearsal/truth.ts'
import { layImage } from '../testing/lay-image.ts'
import { type DeployBench, deployBench, plainConfig } from './testing/deploy-bench.ts'

let at: DeployBench

const ask = (operation: string, input: Readonly<Record<string, unknown>>) =>
  askEcs(at.bench.sandbox, { account: '000000000000', region: 'us-east-1' }, { operation, input })

beforeEach(async () => {
  at = await deployBench(plainConfig)
})
afterEach(() => at.bench.close())

describe('a service that something else drives', () => {
  const driven = async (type: string, more: object) => {
    ask('DeleteService', { cluster: 'shop-alpha', service: 'api-alpha', force: true })
    await at.bench.clock.sleep(600_000)
    const service = { cluster: 'shop-alpha', serviceName: 'api-alpha', deploymentController: { type }, desiredCount: 1 }
    ask('CreateService', { ...service, ...more })
    return at.bench.perform('deploy', { release: await at.release() })
  }

  it('is refused before any write: CodeDeploy', async () => {
    const definition = { taskDefinition: 'placeholder-api-alpha', launchType: 'FARGATE' }
    const subnets = { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a1b2c3d4e5f60718'] } } }
    const done = await driven('CODE_DEPLOY', { ...definition, ...subnets })
    const outcomes = parseRelease(done.outputs.release ?? '').units.map(({ outcome }) => outcome)
    expect([done.code, outcomes]).toEqual([1, [{ is: 'refused', gate: 'controller' }, { is: 'not-attempted' }]])
    expect(at.writes(done)).toEqual({})
    expect(done.lines.join('\n')).toContain('CodeDeploy drives this service')
  })

  it('is refused before any write, and stops no other action: an external controller without a task set', async () => {
    const done = await driven('EXTERNAL', {})
    const outcomes = parseRelease(done.outputs.release ?? '').units.map(({ outcome }) => outcome)
    expect([done.code, outcomes]).toEqual([1, [{ is: 'refused', gate: 'controller' }, { is: 'not-attempted' }]])
    expect(at.writes(done)).toEqual({})
    expect(done.lines.join('\n')).toContain('An external controller drives this service')
    const status = await at.bench.perform('status', { stages: 'alpha' })
    expect([status.code, status.lines.join('\n')]).toEqual([
      0,
      expect.stringContaining('driven by an external controller')
    ])
    const plan = await at.bench.perform('plan')
    expect([plan.code, plan.outputs.any]).toEqual([0, 'true'])
    const back = await at.bench.perform('rollback', { stage: 'alpha', services: 'api' })
    expect([back.code, at.writes(back)]).toEqual([2, {}])
    expect(back.lines.join('\n')).toContain('An external controller drives this service')
  })
})

describe('what another stage runs', () => {
  const sharing = plainConfig
    .replace('services:', 'images: { shop: { path: . }, worker: { path: . } }\nservices:')
    .replace('path: .\n    repository: shop\n', 'image: shop\n')
    .replace('path: ., repository: worker', 'image: shop')

  it('is deployed with the digests that run there and the variables of this stage', async () => {
    await at.bench.perform('deploy', { release: await at.release() })
    const done = await at.bench.perform('deploy', { stage: 'live', from: 'alpha', services: 'api' })
    expect([done.code, done.outputs.outcome, done.outputs.revision]).toEqual([0, 'succeeded', 'api-live:1'])
    expect(parseRelease(done.outputs.release ?? '').images).toMatchObject({
      api: { digest: at.digest, origin: 'given' }
    })
  })

  it('is a Problem where nobody can say which image runs there', async () => {
    const done = await at.bench.perform('deploy', { stage: 'live', from: 'alpha' })
    expect([done.code, at.writes(done)]).toEqual([2, {}])
    expect(done.lines.join('\n')).toContain('names its image by a tag')
  })

  it('is a Problem while that is not settled, or where it failed', async () => {
    const deploy = () => at.bench.perform('deploy', { stage: 'live', from: 'alpha', services: 'api' })
    await at.bench.perform('deploy', { release: await at.release(), 'wait-for': 'start' })
    const early = await deploy()
    expect([early.code, at.writes(early)]).toEqual([2, {}])
    expect(early.lines.join('\n')).toContain('"api-alpha" is on its way to api-alpha:1, so nobody knows yet')
    const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: false } }
    ask('UpdateService', { cluster: 'shop-alpha', service: 'api-alpha', deploymentConfiguration })
    at.bench.sandbox.world.tasks.push({ match: { family: 'api-alpha' }, start: 'crash', 'exit-code': 7 })
    await at.bench.perform('deploy', { release: await at.release(), force: 'true' })
    const failed = await deploy()
    expect([failed.code, at.writes(failed)]).toEqual([2, {}])
    expect(failed.lines.join('\n')).toContain('The last rollout of "api-alpha" (to api-alpha:1) failed')
  })

  it('is a Problem where a service was deleted there, though ECS still tells of it', async () => {
    await at.bench.perform('deploy', { release: await at.release() })
    ask('DeleteService', { cluster: 'shop-alpha', service: 'worker-alpha', force: true })
    await at.bench.clock.sleep(600_000)
    const done = await at.bench.perform('deploy', { stage: 'live', from: 'alpha' })
    expect([done.code, at.writes(done)]).toEqual([2, {}])
    expect(done.lines.join('\n')).toContain('The service "worker-alpha" does not exist in the cluster "shop-alpha".')
  })

  it('may be two digests of one image, as where one service was not released with the other', async () => {
    await at.bench.close()
    at = await deployBench(sharing)
    layImage(at.bench.sandbox, { region: 'us-east-1', repository: 'shop', content: 'worker' })
    await at.bench.perform('deploy', { release: await at.release() })
    const done = await at.bench.perform('deploy', { stage: 'live', from: 'alpha' })
    expect([done.code, done.outputs.outcome]).toEqual([0, 'succeeded'])
    const digests = (stage: string) =>
      ['api', 'worker'].map(service => at.bench.truth.running(stage, service).images.map(uri => uri.split('@')[1]))
    expect(digests('live')).toEqual(digests('alpha'))
  })

  it('needs to be asked for in one way', async () => {
    for (const inputs of [{ from: 'alpha', continue: 'true' }, {}, { continue: 'true', 'roll-back': 'true' }]) {
      const done = await at.bench.perform('deploy', { stage: 'live', ...inputs })
      expect([done.code, at.writes(done)]).toEqual([2, {}])
    }
  })
})
