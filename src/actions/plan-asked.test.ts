import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Sha } from '../core/release/named.ts'
import type { Order } from '../ports/perform.ts'
import type { Workbench } from '../testing/workbench.ts'
import { planned as plan, planBench } from './testing/plan-bench.ts'

let bench: Workbench
let first: Sha

beforeAll(async () => {
  bench = await planBench()
  first = await bench.scratch.head()
})
afterAll(() => bench.close())

const planned = (inputs: Order['inputs'] = {}, origin?: Order['origin']) => plan(bench, inputs, origin)

describe('a release tag', () => {
  const tagged = async (tag: string, inputs: Order['inputs'] = {}) => {
    await bench.scratch.tag(tag, first)
    return planned(inputs, { event: 'tag', ref: `refs/tags/${tag}`, sha: first })
  }

  it('ships the whole repository to the last rung, in waves', async () => {
    const { ships, releases } = await tagged('v1.2.3')
    expect(ships).toEqual({ live: ['api: tag', 'worker: tag', 'web: tag'] })
    expect(releases[0]?.cause).toMatchObject({ event: 'tag', tag: 'v1.2.3' })
    expect(releases[0]?.units[0]?.version).toBe('1.2.3')
    expect(releases[0]?.units.map(({ wave }) => wave)).toEqual([0, 0, 1])
  })

  it('ships one service to the stage that it names', async () => {
    expect((await tagged('worker@1.2.3-beta.1')).ships).toEqual({ beta: ['worker: tag'] })
  })

  it('is refused in the job of another stage', async () => {
    const { code, said } = await tagged('v1.3.0', { stage: 'beta' })
    expect(code).toBe(2)
    expect(said).toContain('The tag "v1.3.0" asks for "live", but this job\'s stage is "beta".')
  })

  it('is refused when it was moved (VT11), when it is nowhere, and when it is none', async () => {
    const other = await bench.scratch.commit({ files: { a: '1' }, message: 'Other', at: '2026-01-05T12:00:00.000Z' })
    const moved = await planned({}, { event: 'tag', ref: 'refs/tags/v1.2.3', sha: other })
    expect(moved.said).toContain('it was moved.')
    const two = await planned({ tag: 'v1.2.3', ref: 'refs/heads/main' })
    expect(two.said).toContain('"tag" (v1.2.3) and "ref" (refs/heads/main) say different things.')
    const strange = await planned({ tag: 'worker@1.2.3-beta.1', services: 'api', sha: first })
    expect(strange.said).toContain('asks for "worker" alone')
    expect((await planned({ tag: 'v7.0.0' })).said).toContain('There is no tag "v7.0.0" here or on the remote.')
    expect((await tagged('nightly')).said).toContain('The tag "nightly" is no release tag.')
  })
})

describe('any other event', () => {
  it('ships what is asked', async () => {
    const { ships } = await planned(
      { stage: 'beta', services: 'web' },
      { event: 'workflow_dispatch', ref: 'refs/heads/main' }
    )
    expect(ships).toEqual({ beta: ['web: asked'] })
  })

  it('has to say where', async () => {
    const { code, said } = await planned({}, { event: 'schedule', ref: 'refs/heads/main' })
    expect(code).toBe(2)
    expect(said).toContain('The event "schedule" does not say to which stage to ship.')
  })

  it('names the nearest service', async () => {
    expect((await planned({ stage: 'beta', services: 'wrker' })).said).toContain('Did you mean "worker"?')
  })
})

describe('without a config file', () => {
  const inputs = {
    ...{ cluster: 'shop-{stage}', service: 'api-{stage}', 'task-definition': 'tasks/api.json', region: 'us-east-1' },
    ...{ repository: 'shop', path: 'shop', stage: 'alpha' }
  }

  it('plans one service of the inputs', async () => {
    await bench.scratch.commit({
      files: { '.github/tagship.yml': null },
      message: 'Go without',
      at: '2026-01-05T13:00:00.000Z'
    })
    const { ships, releases } = await planned(inputs)
    expect(ships).toEqual({ alpha: ['api: unknown-base'] })
    expect(Object.values(releases[0]?.images ?? {})).toMatchObject([{ repository: 'shop' }])
  })

  it('asks for all that one service needs, or for a config', async () => {
    const { code, said } = await planned({ service: 'api', region: 'us-east-1' })
    expect(code).toBe(2)
    expect(said).toContain('The input "cluster" is missing')
    expect(said).toContain('The input "task-definition" is missing')
    expect((await planned()).said).toContain('has no config .github/tagship.yml and no tagship.yml.')
  })
})
