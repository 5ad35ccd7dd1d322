import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import { type DeployBench, deployBench, plainConfig } from './testing/deploy-bench.ts'

let at: DeployBench

beforeEach(async () => {
  at = await deployBench(plainConfig)
  at.bench.sandbox.world.tasks.push({ match: { family: 'api-alpha' }, start: 'crash', 'exit-code': 7 })
})
afterEach(() => at.bench.close())

const inWaves = async (order: readonly string[] = ['api', 'worker']): Promise<string> => {
  const release = parseRelease(await at.release())
  const units = release.units.map(unit => ({ ...unit, wave: order.indexOf(unit.service) }))
  return JSON.stringify({ ...release, units })
}

const outcomes = (text: string | undefined) => parseRelease(text ?? '').units.map(({ outcome }) => outcome)

const failed = { is: 'rolled-back', cause: 'breaker', now: 'placeholder-api-alpha:1' }

describe('a wave in which one service ends badly', () => {
  it('takes the others back where that was asked for', async () => {
    const done = await at.bench.perform('deploy', { release: await at.release(), 'on-failure': 'roll-back' })
    const back = { is: 'rolled-back', cause: 'wave', now: 'placeholder-worker-alpha:1' }
    expect([done.code, outcomes(done.outputs.release)]).toEqual([1, [failed, back]])
    expect(at.writes(done)).toEqual({ RegisterTaskDefinition: 2, UpdateService: 3 })
  })

  it('leaves one alone that a person holds meanwhile', async () => {
    const { services } = (await at.bench.ports()).at({ region: 'us-east-1' })
    const arn = (await services.describe('shop-alpha', ['worker-alpha'])).get('worker-alpha')?.arn ?? ''
    void at.bench.clock.sleep(90_000).then(() => services.tag(arn, { 'tagship:hold': 'ada' }))
    const done = await at.bench.perform('deploy', { release: await at.release(), 'on-failure': 'roll-back' })
    expect(outcomes(done.outputs.release)).toEqual([failed, { is: 'succeeded' }])
    expect(done.lines.join('\n')).toContain('a person holds the service')
  })

  it('keeps later waves from beginning, and tells nothing of an earlier run as theirs', async () => {
    await at.bench.perform('deploy', { release: await at.release(), 'on-failure': 'go-on' })
    const done = await at.bench.perform('deploy', { release: await inWaves(), force: 'true' })
    expect(outcomes(done.outputs.release)).toEqual([failed, { is: 'not-attempted' }])
    expect(done.lines.join('\n')).not.toContain('worker: not attempted')
  })

  it('lets them begin where that was asked for', async () => {
    const done = await at.bench.perform('deploy', { release: await inWaves(), 'on-failure': 'go-on' })
    expect([done.code, outcomes(done.outputs.release)]).toEqual([1, [failed, { is: 'succeeded' }]])
  })

  it('is kept back by an earlier one alone, not by one that was refused further on', async () => {
    const release = parseRelease(await inWaves())
    const refused = { is: 'refused', gate: 'veto' } as const
    const units = release.units.map(unit => (unit.wave === 1 ? { ...unit, outcome: refused } : unit))
    const done = await at.bench.perform('deploy', { release: JSON.stringify({ ...release, units }) })
    expect(outcomes(done.outputs.release)).toEqual([failed, refused])
  })
})

describe('a first wave whose services may not be read', () => {
  it('ends the action before anything is said of a service', async () => {
    at.bench.sandbox.world.faults.push({ operation: 'DescribeServices', error: 'AccessDeniedException' })
    const done = await at.bench.perform('deploy', { release: await inWaves() })
    expect([done.code, done.outputs.release, at.writes(done)]).toEqual([1, undefined, {}])
    expect(done.failure).toContain('ecs:DescribeServices')
  })
})

describe('a service after one that a person holds', () => {
  it('waits, too, unless later waves are to begin all the same', async () => {
    await at.bench.close()
    at = await deployBench(plainConfig.replace('container: app, service: "worker-{stage}"', '$&, after: [api]'))
    const { services } = (await at.bench.ports()).at({ region: 'us-east-1' })
    const arn = (await services.describe('shop-alpha', ['api-alpha'])).get('api-alpha')?.arn ?? ''
    await services.tag(arn, { 'tagship:hold': 'ada' })
    const held = { is: 'waiting', gate: 'hold' }
    const done = await at.bench.perform('deploy', { release: await inWaves() })
    expect([done.code, outcomes(done.outputs.release)]).toEqual([0, [held, { is: 'waiting', gate: 'after' }]])
    expect([at.writes(done), done.lines.join('\n')]).toEqual([
      {},
      expect.stringContaining('waiting (what it comes after is not at its end)')
    ])
    const going = await at.bench.perform('deploy', { release: await inWaves(), 'on-failure': 'go-on' })
    expect(outcomes(going.outputs.release)).toEqual([held, { is: 'succeeded' }])
  })
})

describe('a wave of which a service runs and is not verified', () => {
  const unhealthy = plainConfig.replace(
    'container: app, service: "worker-{stage}"',
    '$&, verify: { url: "https://nobody.nowhere.example/", within: 20s }'
  )
  const api = { is: 'rolled-back', cause: 'wave', now: 'placeholder-api-alpha:1' }
  const worker = { is: 'rolled-back', cause: 'verify', now: 'placeholder-worker-alpha:1' }
  beforeEach(async () => {
    await at.bench.close()
    at = await deployBench(unhealthy)
  })

  it('keeps later waves from beginning', async () => {
    const done = await at.bench.perform('deploy', { release: await inWaves(['worker', 'api']) })
    expect(outcomes(done.outputs.release)).toEqual([{ is: 'not-attempted' }, { is: 'unverified', cause: 'health' }])
  })

  it('is taken back where that was asked for, nothing of it is proven, and the summary says why', async () => {
    const done = await at.bench.perform('deploy', { release: await at.release(), 'on-failure': 'roll-back' })
    expect([done.code, outcomes(done.outputs.release)]).toEqual([1, [api, worker]])
    expect(at.writes(done)).toEqual({ RegisterTaskDefinition: 2, UpdateService: 4 })
    expect(done.lines.join('\n')).toContain(
      'placeholder-worker-alpha:1 runs again: the new state could not be verified.'
    )
  })

  it('is taken back whole where its services took turns', async () => {
    const asked = { 'on-failure': 'roll-back', 'at-once': '1' }
    const done = await at.bench.perform('deploy', { release: await at.release(), ...asked })
    expect(outcomes(done.outputs.release)).toEqual([api, worker])
  })

  it('is left where a person holds it meanwhile', async () => {
    const { services } = (await at.bench.ports()).at({ region: 'us-east-1' })
    const arn = (await services.describe('shop-alpha', ['worker-alpha'])).get('worker-alpha')?.arn ?? ''
    void at.bench.clock.sleep(90_000).then(() => services.tag(arn, { 'tagship:hold': 'ada' }))
    const done = await at.bench.perform('deploy', { release: await at.release(), 'on-failure': 'roll-back' })
    expect(outcomes(done.outputs.release)).toEqual([api, { is: 'unverified', cause: 'health' }])
  })
})

describe('a limit on the rollouts under way', () => {
  it('lets services take turns, and a turn that ends badly keeps the next from beginning', async () => {
    const done = await at.bench.perform('deploy', { release: await at.release(), 'at-once': '1' })
    const { units } = parseRelease(done.outputs.release ?? '')
    expect(units.map(({ wave, outcome }) => [wave, outcome])).toEqual([
      [0, failed],
      [0, { is: 'not-attempted' }]
    ])
  })

  it('rolls out one after the other', async () => {
    at.bench.sandbox.world.tasks.length = 0
    const before = at.bench.clock.now()
    const done = await at.bench.perform('deploy', { release: await at.release(), 'at-once': '1' })
    expect(outcomes(done.outputs.release)).toEqual([{ is: 'succeeded' }, { is: 'succeeded' }])
    const minutes = (Date.parse(at.bench.clock.now()) - Date.parse(before)) / 60_000
    expect(minutes).toBeGreaterThan(3)
  })
})
