import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Ladder, openLadder, outcomes } from '../testing/ladder.ts'

let ladder: Ladder
beforeAll(async () => {
  ladder = await openLadder()
  for (const version of [1, 2, 3]) {
    await ladder.commit(`content ${version}`)
    await ladder.promote(`v1.${version}.0-alpha.1`)
  }
}, 60_000)
afterAll(() => ladder.bench.close())

const stands = () => {
  const { truth } = ladder.bench
  const revisions = [1, 2, 3].map(number => `api-alpha:${number}`)
  return {
    runs: truth.running('alpha', 'api').revision,
    vetoed: revisions.filter(revision => truth.vetoed('alpha', revision)),
    hold: truth.tags('alpha', 'api')['tagship:hold']
  }
}
const imageTags = async (): Promise<readonly string[]> => {
  const registry = (await ladder.bench.ports()).at(ladder.bench.config.policy.registry).images
  return [...(await registry.tags('shop' as Parameters<typeof registry.tags>[0])).keys()]
}

describe('rollback', () => {
  it('goes back to the last proven state by one update, holds it there, and vetoes what was left', async () => {
    const updates = ladder.calls('UpdateService')
    const done = await ladder.rollBack({ reason: 'prices are wrong' })
    expect([outcomes(done), done.ending]).toEqual([[{ is: 'succeeded' }], 'green'])
    expect(stands()).toEqual({
      runs: 'api-alpha:2',
      vetoed: ['api-alpha:3'],
      hold: expect.stringMatching(/^\d{8}T\d{6}Z by kim from api-alpha:3 to api-alpha:2 because prices are wrong$/)
    })
    expect(ladder.calls('UpdateService')).toBe(updates + 1)
    expect((await imageTags()).filter(tag => tag.startsWith('veto-alpha.api.'))).toHaveLength(1)
  }, 60_000)

  it('does not bounce back when it is asked for again', async () => {
    const before = [ladder.calls('UpdateService'), ladder.calls('TagResource'), ladder.calls('PutImage')]
    expect(outcomes(await ladder.rollBack())).toEqual([{ is: 'no-op' }])
    expect(stands()).toMatchObject({ runs: 'api-alpha:2', vetoed: ['api-alpha:3'] })
    expect([ladder.calls('UpdateService'), ladder.calls('TagResource'), ladder.calls('PutImage')]).toEqual(before)
  }, 60_000)

  it('goes one state further where that is asked for', async () => {
    expect(outcomes(await ladder.rollBack({ again: 'true' }))).toEqual([{ is: 'succeeded' }])
    expect(stands()).toMatchObject({ runs: 'api-alpha:1', vetoed: ['api-alpha:2', 'api-alpha:3'] })
  }, 60_000)

  it('is refused without a write where nothing older is proven', async () => {
    const before = stands()
    const done = await ladder.rollBack({ again: 'true' })
    expect([outcomes(done), done.ending]).toEqual([[{ is: 'refused', gate: 'proof' }], 'red'])
    expect(done.lines.join('\n')).toContain('Nothing older than api-alpha:1 is proven here.')
    expect(stands()).toEqual(before)
  }, 60_000)

  it('lets no promotion bring the vetoed state back, nor go on from here', async () => {
    const tries = [await ladder.promote('v1.3.0-alpha.2'), await ladder.promote('v1.3.0-beta.1')]
    expect(tries.map(outcomes)).toEqual([[{ is: 'refused', gate: 'veto' }], [{ is: 'refused', gate: 'proof' }]])
  }, 60_000)

  it('is a problem where "to" names no veto, or says nothing', async () => {
    const before = ladder.calls('TagResource')
    for (const inputs of [
      { clear: 'true', to: '9.9.9' },
      { resume: 'true', to: 'api-alpha:2' }
    ])
      expect((await ladder.rollBack(inputs)).code).toBe(2)
    expect(ladder.calls('TagResource')).toBe(before)
  }, 60_000)

  it('refuses to go to a vetoed state, until a person clears it', async () => {
    expect(outcomes(await ladder.rollBack({ to: 'api-alpha:2' }))).toEqual([{ is: 'refused', gate: 'veto' }])
    expect(outcomes(await ladder.rollBack({ clear: 'true', to: '1.2.0-alpha.1' }))).toEqual([{ is: 'succeeded' }])
    expect(outcomes(await ladder.rollBack({ to: '1.2.0-alpha.1' }))).toEqual([{ is: 'succeeded' }])
    expect(stands()).toMatchObject({ runs: 'api-alpha:2', vetoed: ['api-alpha:1', 'api-alpha:3'] })
  }, 60_000)

  it('lifts hold and veto where a person says so, and a promotion passes again', async () => {
    expect(outcomes(await ladder.rollBack({ resume: 'true', clear: 'true', to: 'api-alpha:3' }))).toEqual([
      { is: 'succeeded' }
    ])
    expect(stands().hold).toBeUndefined()
    expect(outcomes(await ladder.rollBack({ resume: 'true' }))).toEqual([{ is: 'no-op' }])
    expect(outcomes(await ladder.promote('v1.3.0-alpha.3'))).toEqual([{ is: 'succeeded' }])
    expect(stands()).toMatchObject({ runs: 'api-alpha:3', vetoed: ['api-alpha:1'] })
  }, 60_000)

  it('takes the services of the last release where none is named', async () => {
    expect(outcomes(await ladder.rollBack({ services: '' }))).toEqual([{ is: 'succeeded' }])
    expect(stands().runs).toBe('api-alpha:2')
  }, 60_000)
})
