import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Ladder, ladderConfig, openLadder, outcomes } from '../testing/ladder.ts'

let ladder: Ladder
beforeAll(async () => {
  ladder = await openLadder(ladderConfig.replace('cluster: shop-alpha', 'cluster: shop-alpha, soak: 30m'))
  await ladder.commit('one')
  await ladder.promote('v1.0.0-alpha.1')
}, 60_000)
afterAll(() => ladder.bench.close())

describe('the proof in the stage before', () => {
  it('must be as old as the stage asks', async () => {
    const waiting = await ladder.promote('v1.0.0-beta.1')
    expect([outcomes(waiting), waiting.ending]).toEqual([
      [{ is: 'waiting', gate: 'soak', until: '2026-01-05T09:41:44.000Z' }],
      'green'
    ])
    await ladder.bench.clock.sleep(30 * 60_000)
  }, 60_000)

  it('is read from the tags on the images where the stage cannot be read', async () => {
    ladder.deny('DescribeServices', '*alpha*')
    const done = await ladder.promote('v1.0.0-beta.2')
    expect(outcomes(done)).toEqual([{ is: 'succeeded' }])
    expect(done.lines.join('\n')).toContain('(by the tags on its images)')
  }, 60_000)

  it('is missing where neither tells', async () => {
    await ladder.commit('two')
    expect(outcomes(await ladder.promote('v1.1.0-beta.1'))).toEqual([{ is: 'refused', gate: 'proof' }])
  }, 60_000)

  it('makes status red where it cannot be read, and hides no other stage', async () => {
    const done = await ladder.bench.perform('status')
    expect(done.ending).toBe('red')
    const [alpha, beta] = JSON.parse(done.outputs.status ?? '')
    expect(alpha).toMatchObject({
      stage: 'alpha',
      is: 'unreadable',
      why: expect.stringContaining('ecs:DescribeServices')
    })
    expect(beta.services[0]).toMatchObject({ version: '1.0.0-beta.2', ours: true, rollout: 'none', by: 'kim' })
  }, 60_000)
})
