import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import { askEcs } from '../rehearsal/truth.ts'
import type { Done } from '../testing/workbench.ts'
import { type DeployBench, deployBench, pauseApi, plainConfig } from './testing/deploy-bench.ts'

let at: DeployBench

/** The service "worker" comes after "api", and each is a part of its own, for a job of its own. */
beforeEach(async () => {
  at = await deployBench(plainConfig.replace('container: app, service: "worker-{stage}"', '$&, after: [api]'))
})
afterEach(() => at.bench.close())

const part = async (service: 'api' | 'worker', inputs: Readonly<Record<string, string>> = {}): Promise<Done> => {
  const { units, ...release } = parseRelease(await at.release())
  const own = units.filter(unit => unit.service === service)
  const former = service === 'api' ? {} : { former: ['api'] }
  return at.bench.perform('deploy', { release: JSON.stringify({ ...release, units: own, ...former }), ...inputs })
}

const end = (done: Done) => [done.code, parseRelease(done.outputs.release ?? '').units[0]?.outcome]

const crash = () =>
  at.bench.sandbox.world.tasks.push({ match: { family: 'api-alpha' }, start: 'crash', 'exit-code': 7 })

describe('a part of a release whose services come after those of an earlier part', () => {
  it('is not begun while what comes before is not there, and says which; then it is', async () => {
    const early = await part('worker')
    expect([end(early), at.writes(early)]).toEqual([[1, { is: 'not-attempted' }], {}])
    expect(early.annotations.map(({ message }) => message)[0]).toContain(
      'comes after "api", whose placeholder-api-alpha:1 is not what this commit asks for'
    )
    expect(end(await part('worker', { 'on-failure': 'go-on' }))).toEqual([0, { is: 'succeeded' }])
    await part('api')
    expect(end(await part('worker'))).toEqual([0, { is: 'no-op' }])
  })

  it('is not begun where the earlier part failed, nor where its service stands still unproven', async () => {
    crash()
    await part('api')
    expect(end(await part('worker'))).toEqual([1, { is: 'not-attempted' }])
    at.bench.sandbox.world.tasks.length = 0
    await part('api', { 'wait-for': 'start' })
    await at.bench.clock.sleep(600_000)
    const unproven = await part('worker')
    expect([end(unproven), unproven.lines.join('\n')]).toEqual([
      [1, { is: 'not-attempted' }],
      expect.stringContaining('"api", whose api-alpha:1 is not proven in alpha')
    ])
  })

  it('is not begun where what was proven before has failed since, and stays in place', async () => {
    await part('api')
    const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, rollback: false } }
    const input = { cluster: 'shop-alpha', service: 'api-alpha', deploymentConfiguration, forceNewDeployment: true }
    crash()
    const sandbox = at.bench.sandbox
    askEcs(sandbox, { account: '000000000000', region: 'us-east-1' }, { operation: 'UpdateService', input })
    await at.bench.clock.sleep(3_600_000)
    const done = await part('worker')
    expect([end(done), done.lines.join('\n')]).toEqual([
      [1, { is: 'not-attempted' }],
      expect.stringContaining('"api", whose api-alpha:1 failed and was not taken back')
    ])
  })

  it('waits while the service before is paused', async () => {
    pauseApi(at)
    await part('api')
    expect(end(await part('worker'))).toEqual([0, { is: 'waiting', gate: 'after' }])
  })

  it('is begun where the service before had its state already, or has a newer one', async () => {
    await part('api')
    await at.bench.scratch.commit({ files: { notes: 'x' }, message: 'Notes', at: at.bench.clock.now() })
    expect(end(await part('worker'))).toEqual([1, { is: 'not-attempted' }])
    expect(end(await part('api'))).toEqual([0, { is: 'no-op' }])
    expect(end(await part('worker'))).toEqual([0, { is: 'succeeded' }])
  })

  it('is errored where the service before cannot be read, and nothing is sent', async () => {
    await part('api')
    const fault = { service: 'ecs', operation: 'DescribeTaskDefinition', resource: 'api-alpha:1' } as const
    at.bench.sandbox.world.faults.push({ ...fault, error: 'AccessDeniedException' })
    const done = await part('worker')
    expect([end(done), at.writes(done)]).toEqual([[1, { is: 'errored', sent: 'no' }], {}])
  })
})
