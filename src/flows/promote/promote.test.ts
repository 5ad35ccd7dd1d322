import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Ladder, openLadder, outcomes } from '../testing/ladder.ts'

let ladder: Ladder
beforeAll(async () => {
  ladder = await openLadder()
  await ladder.commit('one')
}, 60_000)
afterAll(() => ladder.bench.close())

const writes = () => ['RegisterTaskDefinition', 'UpdateService', 'PutImage', 'TagResource'].map(ladder.calls)

describe('promote', () => {
  it('only explains where it is asked to', async () => {
    const before = writes()
    const done = await ladder.promote('v1.0.0-alpha.1', { explain: 'true' })
    expect(done.ending).toBe('green')
    expect(done.lines.join('\n')).toContain('1 of 1 would go through the gates')
    expect(writes()).toEqual(before)
  }, 60_000)

  it('carries one digest up the ladder, with the variables of each stage, and no build', async () => {
    for (const tag of ['v1.0.0-alpha.2', 'v1.0.0-beta.1', 'v1.0.0'])
      expect(outcomes(await ladder.promote(tag))).toEqual([{ is: 'succeeded' }])
    const { truth } = ladder.bench
    const [alpha, live] = [truth.running('alpha', 'api'), truth.running('live', 'api')]
    expect(live.images).toEqual(alpha.images)
    expect([alpha.env, live.env]).toEqual([
      { STAGE: 'alpha', VERSION: '1.0.0-alpha.2' },
      { STAGE: 'live', VERSION: '1.0.0' }
    ])
    expect(ladder.calls('RegisterTaskDefinition')).toBe(3)
  }, 60_000)

  it('sends nothing for what runs already', async () => {
    const before = writes()
    expect(outcomes(await ladder.promote('v1.0.1'))).toEqual([{ is: 'no-op' }])
    expect(writes()).toEqual(before)
  }, 60_000)

  it('is a problem where the job serves another stage than the tag names', async () => {
    const done = await ladder.promote('v1.0.1-beta.1', { stage: 'live' })
    expect([done.code, done.lines.join('\n')]).toEqual([2, expect.stringContaining(`this job's stage is "live"`)])
  }, 60_000)

  it('is a problem where the event is no tag', async () => {
    const done = await ladder.bench.perform('promote')
    expect([done.code, done.lines.join('\n')]).toEqual([2, expect.stringContaining('the event is no tag')])
  }, 60_000)
})
