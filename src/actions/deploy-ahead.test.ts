import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import { askEcs } from '../rehearsal/truth.ts'
import { type DeployBench, deployBench, plainConfig } from './testing/deploy-bench.ts'

let at: DeployBench

const ask = (operation: string, input: Readonly<Record<string, unknown>>) =>
  askEcs(at.bench.sandbox, { account: '000000000000', region: 'us-east-1' }, { operation, input })

beforeEach(async () => {
  at = await deployBench(plainConfig)
})
afterEach(() => at.bench.close())

/** The release with the service "worker" one wave after "api". */
const inWaves = async (): Promise<string> => {
  const release = parseRelease(await at.release())
  const units = release.units.map(unit => ({ ...unit, wave: unit.service === 'worker' ? 1 : 0 }))
  return JSON.stringify({ ...release, units })
}

const outcomes = (text: string | undefined) => parseRelease(text ?? '').units.map(({ outcome }) => outcome)

const removeWorker = () => ask('DeleteService', { cluster: 'shop-alpha', service: 'worker-alpha', force: true })

const driven = async (): Promise<void> => {
  removeWorker()
  await at.bench.clock.sleep(600_000)
  const awsvpcConfiguration = { subnets: ['subnet-0a1b2c3d4e5f60718'] }
  ask('CreateService', {
    ...{ cluster: 'shop-alpha', serviceName: 'worker-alpha', taskDefinition: 'placeholder-worker-alpha' },
    ...{ deploymentController: { type: 'CODE_DEPLOY' }, desiredCount: 1, launchType: 'FARGATE' },
    networkConfiguration: { awsvpcConfiguration }
  })
}

describe('a service of a later wave', () => {
  it('that something else drives refuses the request before anything is sent', async () => {
    await driven()
    const done = await at.bench.perform('deploy', { release: await inWaves() })
    const refused = { is: 'refused', gate: 'controller' }
    expect([done.code, outcomes(done.outputs.release)]).toEqual([1, [{ is: 'not-attempted' }, refused]])
    expect(at.writes(done)).toEqual({})
    expect(done.lines.join('\n')).toContain('CodeDeploy drives this service')
    const parts = await at.bench.perform('deploy', { release: await inWaves(), partial: 'true' })
    expect(outcomes(parts.outputs.release)).toEqual([{ is: 'succeeded' }, refused])
  })

  it('that does not exist is a Problem before anything is sent', async () => {
    removeWorker()
    await at.bench.clock.sleep(600_000)
    const done = await at.bench.perform('deploy', { release: await inWaves() })
    expect([done.code, at.writes(done)]).toEqual([2, {}])
    expect(done.lines.join('\n')).toContain('The service "worker-alpha" does not exist in the cluster "shop-alpha"')
  })

  it('that goes away meanwhile is errored, and the summary says why', async () => {
    void at.bench.clock.sleep(60_000).then(removeWorker)
    const done = await at.bench.perform('deploy', { release: await inWaves() })
    expect(outcomes(done.outputs.release)).toEqual([{ is: 'succeeded' }, { is: 'errored', sent: 'no' }])
    expect(done.summary).toContain('The service "worker-alpha" does not exist in the cluster "shop-alpha"')
  })
})
