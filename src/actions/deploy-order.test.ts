import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import type { Done } from '../testing/workbench.ts'
import { type DeployBench, deployBench, plainConfig } from './testing/deploy-bench.ts'

let at: DeployBench

beforeEach(async () => {
  at = await deployBench(plainConfig)
})
afterEach(() => at.bench.close())

const deployed = async (commit: string, more: Readonly<Record<string, string>> = {}): Promise<Done> =>
  at.bench.perform('deploy', { release: await at.release(commit), ...more })

const api = (done: Done) =>
  done.outputs.release === undefined ? done.lines : parseRelease(done.outputs.release ?? '').units[0]?.outcome

const serviceTags = async () => {
  const { services } = (await at.bench.ports()).at({ region: 'us-east-1' })
  return (await services.describe('shop-alpha', ['api-alpha'])).get('api-alpha')?.tags
}

describe('requests of different age', () => {
  it('end superseded where a newer commit runs, unless a downgrade is allowed', async () => {
    const one = await at.commit('one')
    const two = await at.commit('two')
    expect(api(await deployed(two))).toEqual({ is: 'succeeded' })
    const late = await deployed(one)
    expect([late.code, api(late), at.writes(late)]).toEqual([1, { is: 'superseded', by: 'api-alpha:1' }, {}])
    expect(late.lines.join('\n')).toContain(`A newer commit (${two.slice(0, 12)}) was deployed already.`)
    expect(api(await deployed(one, { 'allow-downgrade': 'true' }))).toEqual({ is: 'succeeded' })
  })

  it('end superseded too where a newer commit asked for what ran already', async () => {
    const one = await at.commit('same')
    const between = await at.commit('other')
    const newest = await at.commit('same')
    expect(api(await deployed(one))).toEqual({ is: 'succeeded' })
    const again = await deployed(newest)
    expect([api(again), at.writes(again)]).toEqual([{ is: 'no-op' }, { TagResource: 2 }])
    expect((await serviceTags())?.['tagship:seen']).toMatch(new RegExp(`^${newest} \\d{8}T\\d{6}Z$`))
    expect(at.writes(await deployed(newest))).toEqual({})
    expect(api(await deployed(between))).toEqual({ is: 'superseded', by: 'api-alpha:1' })
    expect(api(await deployed(between, { 'allow-downgrade': 'true' }))).toEqual({ is: 'succeeded' })
    expect((await serviceTags())?.['tagship:seen']).toMatch(new RegExp(`^${between} `))
  })
})

describe('requests for one service without a release', () => {
  const alone = { region: 'us-east-1', cluster: 'shop-alpha', service: 'api-alpha', 'task-definition': 'lone.json' }
  const asked = async (commit: string, image: string, more = {}): Promise<Done> => {
    const { files } = await at.bench.ports()
    const text = (await files.read('api.task.json')) ?? ''
    await files.write('lone.json', text.replace('placeholder', image).replaceAll('{stage}', 'alpha'))
    const origin = { event: 'push', ref: 'refs/heads/main', sha: commit, actor: 'ada', fromPullRequest: false }
    return at.bench.perform('deploy', { ...alone, ...more }, origin)
  }

  it('are of an age, too: an older commit that comes late is superseded', async () => {
    const one = await at.commit('one')
    const two = await at.commit('two')
    const image = `shop@${at.digest}`
    expect((await asked(two, image)).outputs.outcome).toBe('succeeded')
    const { definitions } = (await at.bench.ports()).at({ region: 'us-east-1' })
    expect((await definitions.describe('api-alpha:1'))?.tags).toMatchObject({
      ...{ 'tagship:commit': two, 'tagship:digest': at.digest, 'tagship:actor': 'ada' }
    })
    const late = await asked(one, 'shop:old')
    expect([late.code, late.outputs.outcome, at.writes(late)]).toEqual([1, 'superseded', {}])
    expect((await asked(one, 'shop:old', { 'allow-downgrade': 'true' })).outputs.outcome).toBe('succeeded')
  })

  it('have no age where no commit is known', async () => {
    expect((await asked('f'.repeat(40), 'shop:any')).outputs.outcome).toBe('succeeded')
    await rm(join(at.bench.scratch.root, '.git'), { recursive: true })
    const outside = await asked('e'.repeat(40), 'shop:other')
    expect([outside.outputs.outcome, at.writes(outside)]).toEqual([
      'succeeded',
      { RegisterTaskDefinition: 1, UpdateService: 1 }
    ])
  })
})

describe('before a service is updated', () => {
  it('a warning is given of what will not go well', async () => {
    const { files } = await at.bench.ports()
    const text = (await files.read('worker.task.json')) ?? ''
    await files.write('lone.json', text.replace('placeholder', 'example.com/lone:1').replaceAll('{stage}', 'alpha'))
    const inputs = { region: 'us-east-1', cluster: 'shop-alpha', service: 'worker-alpha' }
    const done = await at.bench.perform('deploy', { ...inputs, 'task-definition': 'lone.json' })
    expect(done.lines.join('\n')).toContain('The image of the container "app" (example.com/lone:1) is named by a tag')
  })
})
