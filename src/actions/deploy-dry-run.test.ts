import { afterEach, describe, expect, it } from '@jest/globals'
import { askEcs } from '../rehearsal/truth.ts'
import { type DeployBench, deployBench, plainConfig } from './testing/deploy-bench.ts'

let at: DeployBench

afterEach(() => at.bench.close())

const dry = { 'dry-run': 'true' }
const alone = { region: 'us-east-1', cluster: 'shop-alpha', service: 'api-alpha', ...dry }

const hold = async (): Promise<void> => {
  const { services } = (await at.bench.ports()).at({ region: 'us-east-1' })
  const arn = (await services.describe('shop-alpha', ['api-alpha'])).get('api-alpha')?.arn ?? ''
  await services.tag(arn, { 'tagship:hold': 'ada' })
}

describe('a dry run', () => {
  it('says for each service of a release what would be done and changed, and sends nothing', async () => {
    at = await deployBench(plainConfig)
    const release = await at.release()
    const done = await at.bench.perform('deploy', { release, ...dry })
    expect([done.code, done.outputs.outcome, at.writes(done)]).toEqual([0, '', {}])
    expect(done.lines.join('\n')).toMatch(
      /Dry run for alpha: nothing was sent[\s\S]*api +placeholder-api-alpha:1 +register a revision of api-alpha and roll it out/
    )
    expect(done.summary).toContain('containerDefinitions\\[app\\].image')
    await at.bench.perform('deploy', { release })
    const again = await at.bench.perform('deploy', { release, ...dry })
    expect(again.lines.join('\n')).toMatch(/worker +worker-alpha:1 +runs this state already/)
  })

  it('is red where something would be refused, and says why', async () => {
    at = await deployBench(plainConfig)
    const input = { cluster: 'shop-alpha', service: 'worker-alpha', taskDefinition: 'placeholder-worker-alpha:1' }
    const order = { operation: 'UpdateService', input: { ...input, forceNewDeployment: true } }
    askEcs(at.bench.sandbox, { account: '000000000000', region: 'us-east-1' }, order)
    const asked = { release: await at.release(), 'in-flight': 'refuse', ...dry }
    const done = await at.bench.perform('deploy', asked)
    expect([done.code, at.writes(done)]).toEqual([1, {}])
    expect(done.lines.join('\n')).toMatch(/api .*nothing, for another service is refused/)
    expect(done.lines.join('\n')).toMatch(
      /worker .*refused \(another rollout is in the way\). Another rollout is under way/
    )
    const waiting = await at.bench.perform('deploy', { release: await at.release(), ...dry })
    expect(waiting.lines.join('\n')).toMatch(/worker .*wait until the rollout to placeholder-worker-alpha:1 has ended/)
  })

  it('is for one service without a release, too', async () => {
    at = await deployBench(plainConfig)
    const revision = 'placeholder-worker-alpha:1'
    const done = await at.bench.perform('deploy', { ...alone, revision })
    expect([done.code, at.writes(done)]).toEqual([0, {}])
    expect(done.lines.join('\n')).toContain(`roll out ${revision}`)
    expect(done.lines.join('\n')).toContain('busybox:stable) is named by a tag')
    await hold()
    const held = await at.bench.perform('deploy', { ...alone, revision })
    expect([held.code, held.lines.join('\n')]).toEqual([1, expect.stringContaining('refused (held by a person)')])
  })
})
