import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseRelease } from '../core/release/codec.ts'
import type { Done } from '../testing/workbench.ts'
import { type DeployBench, deployBench, pauseApi, plainConfig } from './testing/deploy-bench.ts'

let at: DeployBench
beforeEach(async () => {
  at = await deployBench(plainConfig)
  pauseApi(at)
})
afterEach(() => at.bench.close())

const deployed = async (): Promise<Done> => at.bench.perform('deploy', { release: await at.release() })

describe('a word to a stage whose services nobody names', () => {
  const inStage = (inputs: Readonly<Record<string, string>>) =>
    at.bench.perform('deploy', { stage: 'alpha', ...inputs })
  const ends = (done: Done) =>
    parseRelease(done.outputs.release ?? '').units.map(({ service, outcome }) => [service, outcome?.is])
  const other = () =>
    at.bench.scratch.commit({ files: { 'notes.txt': 'x' }, message: 'Notes', at: at.bench.clock.now() })
  const day = 25 * 3_600_000

  it('is for what waits, and is green without a write when it is said again', async () => {
    await deployed()
    const done = await inStage({ continue: 'true' })
    expect([done.code, ends(done)]).toEqual([
      0,
      [
        ['api', 'succeeded'],
        ['worker', 'no-op']
      ]
    ])
    const again = await inStage({ continue: 'true' })
    expect([again.code, ends(again), at.writes(again)]).toEqual([
      0,
      [
        ['api', 'no-op'],
        ['worker', 'no-op']
      ],
      {}
    ])
    const late = await inStage({ 'roll-back': 'true' })
    expect([late.code, ends(late), at.writes(late)]).toEqual([1, [['api', 'refused']], {}])
  })

  it('does not count what was taken back before its commit, unless that is named', async () => {
    await deployed()
    await at.bench.clock.sleep(day)
    expect(ends(await inStage({ continue: 'true' }))).toEqual([
      ['api', 'rolled-back'],
      ['worker', 'no-op']
    ])
    await other()
    for (const inputs of [{ continue: 'true' }, { 'roll-back': 'true' }]) {
      const done = await inStage(inputs)
      expect([done.code, ends(done), at.writes(done)]).toEqual([0, [], {}])
      expect(done.lines.join('\n')).toContain('was taken back; this commit did not ask for it.')
    }
    expect((await inStage({ services: 'api', continue: 'true' })).code).toBe(1)
  })

  it('counts what was taken back of this commit, also where its state had been registered for an older one', async () => {
    await deployed()
    await at.bench.clock.sleep(day)
    await other()
    await deployed()
    await at.bench.clock.sleep(day)
    const done = await inStage({ continue: 'true' })
    expect([done.code, ends(done)]).toEqual([1, [['api', 'rolled-back']]])
  })

  it('is red where a person took back what this commit asked for, and touches nothing that is held', async () => {
    await deployed()
    await at.bench.perform('rollback', { stage: 'alpha', services: 'api' })
    const done = await inStage({ continue: 'true' })
    expect([done.code, ends(done)[0], at.writes(done)]).toEqual([1, ['api', 'rolled-back'], {}])
    expect(done.lines.join('\n')).toContain('What this commit asked for was taken back: the service is held')
  })
})
