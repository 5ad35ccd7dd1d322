import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Ladder, openLadder, outcomes } from '../testing/ladder.ts'

let ladder: Ladder
beforeEach(async () => {
  ladder = await openLadder()
  for (const version of [1, 2]) {
    await ladder.commit(`content ${version}`)
    await ladder.promote(`v1.${version}.0-alpha.1`)
  }
}, 60_000)
afterEach(() => ladder.bench.close())

const runs = () => ladder.bench.truth.running('alpha', 'api').revision

describe('a rollback that may not do all it would', () => {
  it('finds the state before among the revisions of the family where rollouts may not be read', async () => {
    ladder.deny('ListServiceDeployments', '*')
    expect(outcomes(await ladder.rollBack())).toEqual([{ is: 'succeeded' }])
    expect(runs()).toBe('api-alpha:1')
  }, 60_000)

  it('sends nothing where it may not hold the service', async () => {
    const updates = ladder.calls('UpdateService')
    ladder.deny('TagResource', '*')
    const done = await ladder.rollBack()
    expect([outcomes(done), done.ending]).toEqual([[{ is: 'errored', sent: 'no' }], 'red'])
    expect(done.lines.join('\n')).toContain('ecs:TagResource')
    expect([runs(), ladder.calls('UpdateService')]).toEqual(['api-alpha:2', updates])
  }, 60_000)

  it('is red where the veto cannot be written, although the service is back', async () => {
    ladder.deny('TagResource', 'api-alpha:*')
    const done = await ladder.rollBack()
    expect(outcomes(done)).toEqual([{ is: 'errored', sent: 'no' }])
    expect(done.lines.join('\n')).toContain('The veto on api-alpha:2 could not be written')
    expect(runs()).toBe('api-alpha:1')
  }, 60_000)
})
