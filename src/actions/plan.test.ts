import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Sha } from '../core/release/named.ts'
import type { Order } from '../ports/perform.ts'
import type { Workbench } from '../testing/workbench.ts'
import { config, planned as plan, planBench } from './testing/plan-bench.ts'

let bench: Workbench
let first: Sha
let hour = 10

beforeAll(async () => {
  bench = await planBench()
  first = await bench.scratch.head()
})
afterAll(() => bench.close())

const commit = (changed: Readonly<Record<string, string | null>>): Promise<Sha> =>
  bench.scratch.commit({ files: changed, message: 'Change', at: `2026-01-05T${hour++}:00:00.000Z` })

const proof = { 'tagship:proven': '20260105T093000Z' }

/** Lets each service of a stage run a revision that carries the tags of a release of a commit, proven unless told. */
const runs = async (
  sha: string,
  committed = '20260105T091000Z',
  { names = ['api', 'worker', 'web'], proven = proof }: { names?: string[]; proven?: Partial<typeof proof> } = {}
): Promise<void> => {
  const { definitions, services } = (await bench.ports()).at({ region: 'us-east-1' })
  for (const name of names) {
    const running = await definitions.describe(`placeholder-${name}-alpha`)
    if (running === undefined) throw new Error(`no placeholder for ${name}`)
    const { revision } = await definitions.register(running.definition, {
      'tagship:hash': sha.padEnd(64, '0').slice(0, 64),
      'tagship:service': name,
      'tagship:stage': 'alpha',
      'tagship:commit': sha,
      'tagship:committed': committed,
      ...proven
    })
    await services.update({ cluster: 'shop-alpha', service: `${name}-alpha`, taskDefinition: revision })
  }
  await bench.clock.sleep(10 * 60_000)
}

const planned = (inputs: Order['inputs'] = {}, origin?: Order['origin']) => plan(bench, inputs, origin)

describe('a push', () => {
  it('ships everything where nothing of ours runs, and says so', async () => {
    const { ships, said, releases } = await planned()
    expect(ships).toEqual({ alpha: ['api: unknown-base', 'worker: unknown-base', 'web: unknown-base'] })
    expect(said).toContain('"api" in alpha: placeholder-api-alpha:1 is no revision that Tagship made for it.')
    expect(releases[0]?.commit).toEqual({ sha: first, time: '2026-01-05T09:10:00.000Z' })
    expect(Object.keys(releases[0]?.images ?? {})).toEqual(['shop', 'web'])
  })

  it('ships what runs from the same inputs and was never proven: its job died, or verify said no', async () => {
    await runs(first, '20260105T091000Z', { proven: {} })
    expect((await planned()).ships).toEqual({ alpha: ['api: not-proven', 'worker: not-proven', 'web: not-proven'] })
  })

  it('is green and ships nothing when what runs has the same inputs', async () => {
    await runs(first)
    await commit({ 'README.md': 'Shop' })
    const { ships, said, code } = await planned()
    expect([ships, code]).toEqual([{}, 0])
    expect(said).toContain('Nothing is to ship')
  })

  it('ships what a shared need feeds, and stays with what runs through later commits', async () => {
    await commit({ 'libs/price.mjs': '2' })
    await commit({ 'README.md': 'The shop' })
    expect((await planned()).ships).toEqual({ alpha: ['api: image-changed', 'worker: image-changed'] })
  })

  it('tells changes of config and task definitions from those of images, and leaves other stages’ overlays out', async () => {
    await runs(await bench.scratch.head(), '20260105T120000Z')
    await commit({ '.github/tagship.yml': config.replace('warn', 'error') })
    expect((await planned()).ships).toEqual({})
    await commit({ '.github/tagship.yml': config.replace('info', 'debug'), 'tasks/worker.json': '{ }' })
    expect((await planned()).ships).toEqual({ alpha: ['api: config-changed', 'worker: config-changed'] })
  })

  it('reports services that the config has lost', async () => {
    await commit({ '.github/tagship.yml': config.replace(/\n {2}web:.*\n/, '\n') })
    expect((await planned()).said).toContain('"web" is no longer in the config: what runs of it is left as it is.')
    await commit({ '.github/tagship.yml': config })
  })

  it('ships everything where the commit that runs is gone or what runs cannot be read (CD2)', async () => {
    await runs('f'.repeat(40), '20260105T120000Z', { names: ['api'] })
    const gone = await planned({ services: 'api' })
    expect(gone.ships).toEqual({ alpha: ['api: unknown-base'] })
    expect(gone.said).toContain('the commit ffffffffffff that runs has no config that can be read for it.')
    bench.sandbox.control.faults([{ operation: 'DescribeServices', error: 'AccessDeniedException' }])
    const denied = await planned()
    bench.sandbox.control.faults([])
    expect(denied.ships).toEqual({ alpha: ['api: unknown-base', 'worker: unknown-base', 'web: unknown-base'] })
    expect(denied.said).toMatch(/"web" in alpha: .*ecs:DescribeServices/)
  })

  it('does not step back behind a newer commit that runs (CD9)', async () => {
    const newer = await commit({ 'web/index.html': '2' })
    await runs(newer, '20260105T180000Z', { names: ['web'] })
    const { releases, said } = await planned({ services: 'web' }, { event: 'push', ref: 'refs/heads/main', sha: first })
    expect(releases[0]?.units[0]?.outcome?.is).toBe('superseded')
    expect(said).toContain('this commit would be a step back')
  })

  it('ships nothing from a branch that no stage names, nor from a pull request', async () => {
    const other = await planned({}, { event: 'push', ref: 'refs/heads/feature/x', sha: first })
    expect([other.ships, other.code]).toEqual([{}, 0])
    expect(other.said).toContain('No stage ships pushes to "feature/x"')
    const pull = await planned({ stage: 'alpha' }, { event: 'pull_request', fromPullRequest: true, sha: first })
    expect([pull.ships, pull.code]).toEqual([{}, 0])
  })

  it('is green when the config has no services at all, and says that nothing is to ship', async () => {
    const [head] = config.split('services:')
    await commit({ '.github/tagship.yml': `${head}services: {}\n` })
    const { ships, said, code } = await planned()
    expect([ships, code]).toEqual([{}, 0])
    expect(said).toContain('Nothing is to ship')
  })
})
