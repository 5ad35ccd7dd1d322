import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import type { Done } from '../testing/workbench.ts'
import { type DeployBench, deployBench, pauseApi, plainConfig } from './testing/deploy-bench.ts'

let at: DeployBench

const region = 'us-east-1'

beforeEach(async () => {
  at = await deployBench(plainConfig)
  pauseApi(at)
})
afterEach(() => at.bench.close())

const api = (done: Done) => parseRelease(done.outputs.release ?? '').units[0]?.outcome

const word = (inputs: Readonly<Record<string, string>>) =>
  at.bench.perform('deploy', { stage: 'alpha', services: 'api', ...inputs })

const deployed = async (more: Readonly<Record<string, string>> = {}): Promise<Done> =>
  at.bench.perform('deploy', { release: await at.release(), ...more })

describe('a rollout that waits at a pause hook', () => {
  it('ends paused, green and without a proof, and says who continues until when', async () => {
    const done = await deployed()
    expect([done.code, api(done)]).toMatchObject([0, { is: 'paused', hook: expect.stringMatching(/^ecs-pause-/) }])
    expect(done.lines.join('\n')).toMatch(/waits at the hook ecs-pause-[\w-]+ for somebody's word until 2026-01-06T/)
    expect(done.summary).toMatch(/api: The rollout waits at the hook .* until 2026-01-06T.* Say it with deploy/)
    expect(done.lines.join('\n')).toContain(
      'POST_TEST_TRAFFIC_SHIFT (0 % of production traffic, 100 % of test traffic)'
    )
    expect(at.writes(done)).toEqual({ RegisterTaskDefinition: 2, UpdateService: 2, TagResource: 1, PutImage: 2 })
  })

  it('goes on by stage and service alone, and is proven by the job that sees its end', async () => {
    await deployed()
    const done = await word({ continue: 'true' })
    expect([done.code, api(done)]).toEqual([0, { is: 'succeeded' }])
    expect(at.writes(done)).toEqual({ TagResource: 1, PutImage: 2 })
    const revision = await (await at.bench.ports()).at({ region }).definitions.describe('api-alpha:1')
    expect(revision?.tags['tagship:proven']).toBeDefined()
  })

  it('goes back by stage and service alone, which is what was asked for', async () => {
    await deployed()
    const done = await word({ 'roll-back': 'true' })
    expect([done.code, api(done), done.outputs.revision]).toEqual([0, { is: 'succeeded' }, 'placeholder-api-alpha:1'])
    const { images } = parseRelease(done.outputs.release ?? '')
    expect(Object.values(images).map(({ digest }) => digest)).toEqual([undefined])
    expect(at.writes(done)).toEqual({})
    const after = await word({ 'roll-back': 'true' })
    expect([after.code, api(after)]).toEqual([0, { is: 'succeeded' }])
  })

  it('is found rolled back, red and unproven, by a job that would go on after its time', async () => {
    await deployed()
    await at.bench.clock.sleep(25 * 3_600_000)
    const done = await word({ continue: 'true' })
    expect([done.code, api(done)]).toEqual([1, { is: 'rolled-back', cause: 'hook', now: 'placeholder-api-alpha:1' }])
    expect(at.writes(done)).toEqual({})
  })

  it('is not overtaken by the next deploy, unless that is asked for', async () => {
    await deployed()
    await at.commit('two')
    const next = await deployed()
    expect([next.code, api(next)]).toMatchObject([0, { is: 'waiting', gate: 'in-flight' }])
    expect(at.writes(next)).toEqual({ TagResource: 1 })
    expect(next.lines.join('\n')).toContain('Another rollout is paused at a hook')
    const over = await deployed({ 'in-flight': 'supersede' })
    expect(api(over)).toMatchObject({ is: 'paused' })
    expect(at.writes(over)).toEqual({ RegisterTaskDefinition: 1, UpdateService: 1 })
  })

  it('goes on for one service without a release or a config too, and is left once traffic has shifted', async () => {
    await deployed()
    const lone = { region, cluster: 'shop-alpha', service: 'api-alpha', continue: 'true' }
    const done = await at.bench.perform('deploy', { ...lone, until: 'traffic-shifted' })
    expect([done.code, done.outputs.outcome]).toEqual([0, 'paused'])
    expect(done.lines.join('\n')).toContain('POST_PRODUCTION_TRAFFIC_SHIFT (100 % of production traffic')
  })
})
