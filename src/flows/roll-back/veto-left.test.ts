import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type DeployBench, deployBench, plainConfig } from '../../actions/testing/deploy-bench.ts'
import { askEcs } from '../../rehearsal/truth.ts'
import { accounts, dispatched, type Ladder, ladderConfig, openLadder, outcomes } from '../testing/ladder.ts'

describe('a veto on a state whose digest stays', () => {
  const changed = ladderConfig.replace('STAGE: "{stage}"', 'STAGE: "{stage}", LIMIT: "0"')
  let ladder: Ladder
  beforeAll(async () => {
    ladder = await openLadder()
    await ladder.commit('one')
    await ladder.promote('v1.0.0-alpha.1')
    await ladder.commit('one', changed)
    await ladder.promote('v1.1.0-alpha.1')
    await ladder.rollBack()
    const input = { taskDefinition: 'api-alpha:2' }
    askEcs(
      ladder.bench.sandbox,
      { account: accounts.alpha, region: 'eu-west-1' },
      { operation: 'DeregisterTaskDefinition', input }
    )
    await ladder.rollBack({ resume: 'true' })
  }, 60_000)
  afterAll(() => ladder.bench.close())

  it('stands although its revision was deregistered', async () => {
    const done = await ladder.promote('v1.1.0-alpha.2')
    expect(outcomes(done)).toEqual([{ is: 'refused', gate: 'veto' }])
    expect(done.lines.join('\n')).toContain('was rolled back in "alpha" at')
  }, 60_000)

  it('refuses that state alone', async () => {
    await ladder.commit('one', changed.replace('LIMIT: "0"', 'LIMIT: "9"'))
    expect(outcomes(await ladder.promote('v1.2.0-alpha.1'))).toEqual([{ is: 'succeeded' }])
    await ladder.commit('one', changed)
  }, 60_000)

  it('is lifted where a person says so', async () => {
    const done = [await ladder.rollBack({ clear: 'true' }), await ladder.rollBack({ clear: 'true' })]
    expect(done.flatMap(outcomes)).toEqual([{ is: 'succeeded' }, { is: 'no-op' }])
    expect(outcomes(await ladder.promote('v1.3.0-alpha.1'))).toEqual([{ is: 'succeeded' }])
  }, 60_000)
})

describe('what a person took back from a push', () => {
  let at: DeployBench
  let release = ''
  beforeAll(async () => {
    at = await deployBench(plainConfig)
    await at.bench.perform('deploy', { release: await at.release() })
    await at.commit('bad')
    release = await at.release()
    await at.bench.perform('deploy', { release })
    await rollBack({ services: 'api' })
  }, 60_000)
  afterAll(() => at.bench.close())

  const rollBack = async (inputs: Readonly<Record<string, string>>) =>
    at.bench.perform('rollback', { stage: 'alpha', ...inputs }, await dispatched(at.bench))

  it('is what a rollback without names is about when it is asked for again', async () => {
    const done = await rollBack({})
    expect([outcomes(done), done.ending]).toEqual([[{ is: 'no-op' }], 'green'])
  }, 60_000)

  it('does not come again with the next run of its job, once automation goes on', async () => {
    await rollBack({ services: 'api', resume: 'true' })
    const done = await at.bench.perform('deploy', { release })
    expect([outcomes(done), done.ending]).toEqual([[{ is: 'refused', gate: 'veto' }, { is: 'no-op' }], 'red'])
    expect(at.writes(done)).toEqual({})
  }, 60_000)
})
