import { afterEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import { parsed } from '../core/release/named.ts'
import { askEcs } from '../rehearsal/truth.ts'
import { type DeployBench, deployBench } from './testing/deploy-bench.ts'

let at: DeployBench

afterEach(() => at.bench.close())

const place = { region: 'us-east-1' }

const outcomes = (text: string | undefined) => parseRelease(text ?? '').units.map(({ outcome }) => outcome)

const crash = (): void => {
  at.bench.sandbox.world.tasks.push({ match: { family: 'api-alpha' }, start: 'crash', 'exit-code': 7 })
}

describe('deploy', () => {
  it('brings services up and writes the proof on revisions and images', async () => {
    at = await deployBench()
    const done = await at.bench.perform('deploy', { release: await at.release() })
    expect([done.code, done.outputs.outcome, done.outputs.revision]).toEqual([0, 'succeeded', 'api-alpha:1'])
    const writes = { RegisterTaskDefinition: 2, UpdateService: 2, TagResource: 2, PutImage: 4 }
    expect(at.writes(done)).toEqual(writes)
    const counted = (name: string) => done.calls.filter(({ operation }) => operation === name).length
    expect(counted('DescribeServices') - counted('DescribeServiceDeployments')).toBeLessThanOrEqual(4)
    const cloud = (await at.bench.ports()).at(place)
    const revision = await cloud.definitions.describe('api-alpha:1')
    expect(revision?.tags).toMatchObject({
      ...{ team: 'shop', 'tagship:service': 'api', 'tagship:stage': 'alpha', 'tagship:version': '1.2.3' },
      ...{
        'tagship:actor': 'ada',
        'tagship:digest': at.digest,
        'tagship:run': 'https://ci.example/1',
        'tagship:proven': '20260105T091144Z'
      }
    })
    const tags = [...(await cloud.images.tags(parsed('shop')))]
    expect(tags).toEqual([
      ['pin-alpha.api', at.digest],
      ['rel-alpha.api.20260105T091144Z', at.digest]
    ])
  })

  it('does nothing a second time but verify', async () => {
    at = await deployBench()
    await at.bench.perform('deploy', { release: await at.release() })
    const done = await at.bench.perform('deploy', { release: await at.release() })
    expect([done.code, outcomes(done.outputs.release), at.writes(done)]).toEqual([
      0,
      [{ is: 'no-op' }, { is: 'no-op' }],
      {}
    ])
    expect(done.lines).toContain('api: https://api.alpha.example/health answers 200')
  })

  it('writes the proof that a run cut off before it owes', async () => {
    at = await deployBench()
    const started = await at.bench.perform('deploy', { release: await at.release(), 'wait-for': 'start' })
    expect([started.code, started.outputs.outcome]).toEqual([0, 'paused'])
    await at.bench.clock.sleep(600_000)
    const done = await at.bench.perform('deploy', { release: await at.release() })
    expect(at.writes(done)).toEqual({ TagResource: 2, PutImage: 4 })
  })

  it('is superseded, and unproven, where somebody replaced it while it was verified', async () => {
    at = await deployBench()
    const input = { cluster: 'shop-alpha', service: 'api-alpha', taskDefinition: 'placeholder-api-alpha:1' }
    const caller = { account: '000000000000', region: 'us-east-1' }
    const replace = () => void askEcs(at.bench.sandbox, caller, { operation: 'UpdateService', input })
    const replaced = at.bench.clock.sleep(120_000).then(replace)
    const [done] = await Promise.all([at.bench.perform('deploy', { release: await at.release() }), replaced])
    expect(done.lines.join('\n')).toContain('api: it held for 30s')
    expect([done.code, outcomes(done.outputs.release)]).toEqual([
      1,
      [{ is: 'superseded', by: 'placeholder-api-alpha:1' }, { is: 'succeeded' }]
    ])
    expect(at.writes(done)).toMatchObject({ TagResource: 1 })
  })

  it('is red when one service crashes, proves the other, and says why first', async () => {
    at = await deployBench()
    crash()
    const done = await at.bench.perform('deploy', { release: await at.release() })
    expect([done.code, done.outputs.outcome]).toEqual([1, 'rolled-back'])
    expect(at.writes(done)).toEqual({ RegisterTaskDefinition: 2, UpdateService: 2, TagResource: 1, PutImage: 2 })
    expect(done.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { message: expect.stringMatching(/^The application ended with exit code 7, .* after it started\./) }
    ])
    const diagnosis = await (await at.bench.ports()).files.read(done.outputs.diagnosis ?? '')
    expect(JSON.parse(diagnosis ?? '{}')).toMatchObject({ service: 'api', breaker: { threshold: 3 } })
  })
})

describe('a service that somebody else brought to the very state', () => {
  it('is left as it is, and its revision gets the marks of ours with the proof', async () => {
    at = await deployBench()
    await at.bench.perform('deploy', { release: await at.release() })
    const cloud = (await at.bench.ports()).at(place)
    const own = await cloud.definitions.describe('api-alpha:1')
    await cloud.definitions.register(own?.definition ?? {}, {})
    await cloud.services.update({ cluster: 'shop-alpha', service: 'api-alpha', taskDefinition: parsed('api-alpha:2') })
    await at.bench.clock.sleep(600_000)
    const done = await at.bench.perform('deploy', { release: await at.release() })
    expect([outcomes(done.outputs.release)[0], done.outputs.revision]).toEqual([{ is: 'no-op' }, 'api-alpha:2'])
    expect(at.writes(done)).toMatchObject({ TagResource: 2 })
    expect((await cloud.definitions.describe('api-alpha:2'))?.tags).toMatchObject({
      'tagship:hash': own?.tags['tagship:hash'] ?? '',
      ...{ 'tagship:service': 'api', 'tagship:stage': 'alpha', 'tagship:proven': '20260105T091359Z' }
    })
  })
})

describe('a proof that cannot be written', () => {
  it('makes the unit errored: what runs is not proven, and that is said', async () => {
    at = await deployBench()
    at.bench.sandbox.world.faults.push({ service: 'ecs', operation: 'TagResource', error: 'AccessDeniedException' })
    const done = await at.bench.perform('deploy', { release: await at.release() })
    expect([done.code, outcomes(done.outputs.release)]).toEqual([
      1,
      [
        { is: 'errored', sent: 'no' },
        { is: 'errored', sent: 'no' }
      ]
    ])
    expect(done.lines.join('\n')).toContain('the proof could not be written')
  })
})
