import { describe, expect, it } from '@jest/globals'
import type { Policy } from '../config/config.ts'
import { type LaneName, parsed, type Stage } from '../release/named.ts'
import { isFirstStage, lastRung, rungs, stagesBefore } from './ladder.ts'

const stage = (name: string): Stage => parsed(name)
const hotfix: LaneName = parsed('hotfix')
const policy: Policy = {
  ladder: [[stage('alpha')], [stage('beta')], [stage('live-eu'), stage('live-us')]],
  lanes: { [hotfix]: { refs: ['hotfix/*'], stages: [stage('beta'), stage('live-eu')] } },
  refs: ['main'],
  registry: { region: 'eu-west-1' },
  stages: {},
  tags: []
}

describe('the ladder', () => {
  it.each<[string, LaneName | undefined, readonly string[]]>([
    ['alpha', undefined, []],
    ['beta', undefined, ['alpha']],
    ['live-us', undefined, ['beta']],
    ['beta', hotfix, []],
    ['live-eu', hotfix, ['beta']]
  ])('before %s (lane %s) come %j', (name, lane, before) => {
    expect(stagesBefore(policy, stage(name), lane)).toEqual(before)
    expect(isFirstStage(policy, stage(name), lane)).toBe(before.length === 0)
  })

  it('ends in its last rung', () => {
    expect(lastRung(policy)).toEqual(['live-eu', 'live-us'])
    expect(lastRung(policy, hotfix)).toEqual(['live-eu'])
  })

  it('knows its stages and lanes only', () => {
    expect(() => stagesBefore(policy, stage('bета'))).toThrow('The ladder has no stage')
    expect(() => stagesBefore(policy, stage('alpha'), hotfix)).toThrow('The lane "hotfix" has no stage "alpha".')
    expect(() => rungs(policy, parsed('hotfx'))).toThrow('The config has no lane "hotfx". Did you mean "hotfix"?')
  })
})
