import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { accounts, type Ladder, ladderConfig, openLadder, outcomes } from '../testing/ladder.ts'

let ladder: Ladder
let first: string
beforeAll(async () => {
  ladder = await openLadder()
  first = await ladder.commit('one')
  await ladder.promote('v1.0.0-alpha.1')
}, 60_000)
afterAll(() => ladder.bench.close())

const writes = () => ['RegisterTaskDefinition', 'UpdateService', 'PutImage', 'TagResource'].map(ladder.calls)

/** Promotes, and expects that nothing was written. */
const refused = async (tag: string, at?: string) => {
  const before = writes()
  const done = await ladder.promote(tag, {}, at)
  expect(writes()).toEqual(before)
  return { outcome: outcomes(done)[0], text: done.lines.join('\n'), ending: done.ending }
}

describe('the gates of a promotion', () => {
  it('let no stage be skipped', async () => {
    const { outcome, text, ending } = await refused('v1.0.0')
    expect([outcome, ending]).toEqual([{ is: 'refused', gate: 'order' }, 'red'])
    expect(text.split('The state that this commit gives in "beta" was never there.')).toHaveLength(3)
  }, 60_000)

  it('let no new variable pass that the stage before has not seen, although the digest is proven there', async () => {
    await ladder.commit('one', ladderConfig.replace('STAGE: "{stage}"', 'STAGE: "{stage}", NEW: "1"'))
    expect((await refused('v1.0.1-beta.1')).outcome).toEqual({ is: 'refused', gate: 'order' })
  }, 60_000)

  it('let an older commit not come after a newer one', async () => {
    await ladder.commit('two', ladderConfig)
    await ladder.promote('v1.1.0-alpha.1')
    expect((await refused('v1.0.0-alpha.2', first)).outcome).toEqual({ is: 'superseded' })
  }, 60_000)

  it('let no version mean two images', async () => {
    await ladder.commit('three')
    expect((await refused('api@1.1.0-alpha.1')).outcome).toEqual({ is: 'refused', gate: 'version' })
  }, 60_000)

  it('make a request for the whole repository wait for a hold, and refuse one that names the service', async () => {
    ladder.tag(accounts.alpha, 'service/shop-alpha/api-alpha', { 'tagship:hold': 'hands off' })
    const waiting = await refused('v1.2.0-alpha.1')
    expect([waiting.outcome, waiting.ending]).toEqual([{ is: 'waiting', gate: 'hold' }, 'green'])
    expect((await refused('api@1.2.0-alpha.1')).outcome).toEqual({ is: 'refused', gate: 'hold' })
  }, 60_000)

  it('say so where somebody overrides them', async () => {
    const done = await ladder.promote('v1.2.0-beta.1', { 'allow-skip': 'true' })
    expect(outcomes(done)).toEqual([{ is: 'succeeded' }])
    expect(done.lines.join('\n')).toContain('overridden by "allow-skip"')
    expect(outcomes(await ladder.promote('v1.0.0-beta.3', { 'allow-downgrade': 'true' }, first))).toEqual([
      { is: 'succeeded' }
    ])
  }, 60_000)

  it('let nothing pass that was never built', async () => {
    const files = { 'src/main.mjs': 'never built' }
    await ladder.bench.scratch.commit({ files, message: 'four', at: ladder.bench.clock.now() })
    const { outcome, text } = await refused('v1.3.0-beta.1')
    expect(outcome).toEqual({ is: 'refused', gate: 'built' })
    expect(text).toContain('The image "api" was never built')
  }, 60_000)
})
