import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import { type DeployBench, deployBench, plainConfig } from './testing/deploy-bench.ts'

let at: DeployBench

beforeEach(async () => {
  at = await deployBench(plainConfig)
  at.bench.sandbox.world.tasks.push({ match: { family: 'api-alpha' }, start: 'crash', 'exit-code': 7 })
})
afterEach(() => at.bench.close())

const inWaves = async (): Promise<string> => {
  const release = parseRelease(await at.release())
  const units = release.units.map((unit, wave) => ({ ...unit, wave }))
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

  it('keeps later waves from beginning', async () => {
    const done = await at.bench.perform('deploy', { release: await inWaves() })
    expect(outcomes(done.outputs.release)).toEqual([failed, { is: 'not-attempted' }])
  })

  it('lets them begin where that was asked for', async () => {
    const done = await at.bench.perform('deploy', { release: await inWaves(), 'on-failure': 'go-on' })
    expect([done.code, outcomes(done.outputs.release)]).toEqual([1, [failed, { is: 'succeeded' }]])
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
