import { describe, expect, it } from '@jest/globals'
import type { Policy, ServiceSpec, TagRule } from '../config/config.ts'
import { parsed, type ReleaseTag, type ServiceName, type Stage } from '../release/named.ts'
import { highestVersion } from './reachable.ts'
import { parseReleaseTag } from './release-tag.ts'

const stage = (name: string): Stage => parsed(name)
const spec: ServiceSpec = {
  env: {},
  secrets: {},
  kind: 'service',
  task: 'live',
  containers: {},
  before: [],
  after: [],
  service: 'x',
  stages: {}
}
const policy: Policy = {
  ladder: [[stage('alpha')], [stage('beta')], [stage('live-eu'), stage('live-us')]],
  lanes: { [parsed<'LaneName'>('hotfix')]: { refs: ['hotfix/*'], stages: [stage('beta'), stage('live-eu')] } },
  refs: ['main'],
  registry: { region: 'eu-west-1' },
  stages: {},
  tags: []
}
const config = (names: readonly string[], tags: readonly TagRule[] = []) => ({
  policy: { ...policy, tags },
  services: Object.fromEntries(names.map(name => [name, spec]))
})
const names = ['api', 'api-v2', 'worker', 'v1', 'scope-web']

describe('the default table', () => {
  it.each<[string, string | undefined, string, readonly string[]]>([
    ['v1.2.3', undefined, '1.2.3', ['live-eu', 'live-us']],
    ['v1.2.3+5', undefined, '1.2.3+5', ['live-eu', 'live-us']],
    ['v1.2.3-beta.1', undefined, '1.2.3-beta.1', ['beta']],
    ['v1.2.3-beta', undefined, '1.2.3-beta', ['beta']],
    ['v1.2.3-live-eu.10', undefined, '1.2.3-live-eu.10', ['live-eu']],
    ['api@1.2.3', 'api', '1.2.3', ['live-eu', 'live-us']],
    ['api@1.2.3-alpha.2', 'api', '1.2.3-alpha.2', ['alpha']],
    ['@scope/api@1.2.3', 'api', '1.2.3', ['live-eu', 'live-us']],
    ['@scope/web@1.2.3', 'scope-web', '1.2.3', ['live-eu', 'live-us']],
    ['api/v1.2.3', 'api', '1.2.3', ['live-eu', 'live-us']],
    ['worker-v1.2.3-beta.4', 'worker', '1.2.3-beta.4', ['beta']],
    ['api-v2-v1.0.0', 'api-v2', '1.0.0', ['live-eu', 'live-us']],
    ['v1-v1.0.0', 'v1', '1.0.0', ['live-eu', 'live-us']]
  ])('reads %s', (tag, ...[service, version, stages]) => {
    const request = parseReleaseTag(tag, config(names))
    expect(request).toEqual({ tag, version, stages, ...(service === undefined ? {} : { service }) })
  })

  it.each([
    ['v1.2', 'The version "1.2" of the tag "v1.2" is no strict semver.'],
    ['v1.2.3.4', 'The version "1.2.3.4"'],
    ['v01.2.3', 'The version "01.2.3"'],
    ['vv1.2.3', 'The version "v1.2.3"'],
    ['api@v1.2.3', 'The version "v1.2.3"'],
    ['v1.2.3-alpha10', 'asks for the stage "alpha10", which the ladder does not have. Did you mean "alpha"?'],
    ['v1.2.3-rc.1', 'asks for the stage "rc", which the ladder does not have. Known: "alpha"'],
    ['v1.2.3-beta.1.x', 'has more than a stage and a number after the version. Write it as "-beta.1".'],
    ['apu@1.2.3', 'names the service "apu", which the config does not have. Did you mean "api"?'],
    ['constructor@1.2.3', 'names the service "constructor"'],
    ['nightly', 'The tag "nightly" is no release tag. Release tags look like "v1.2.3"'],
    ['live', 'is no release tag'],
    ['V1.2.3', 'is no release tag']
  ])('refuses %s', (tag, why) => {
    expect(() => parseReleaseTag(tag, config(names))).toThrow(why)
  })

  it('lists the candidates of a tag that can be read in two ways (VT7)', () => {
    expect(() => parseReleaseTag('@scope/web@1.2.3', config([...names, 'web']))).toThrow(
      'The tag "@scope/web@1.2.3" can be read in 2 ways: "scope-web" or "web". Write it as "service@version".'
    )
    expect(() =>
      parseReleaseTag('a-v1.0.0-v2.0.0', {
        ...config(['a', 'a-v1.0.0']),
        policy: { ...policy, ladder: [[stage('v2')]] }
      })
    ).toThrow('can be read')
  })
})

describe('rules of the config', () => {
  const hotfix: TagRule = {
    match: String.raw`^v(?<version>\d+\.\d+\.[1-9]\d*)$`,
    lane: parsed('hotfix'),
    stage: stage('live-eu')
  }

  it('come before the table', () => {
    const rules = config(names, [hotfix])
    expect(parseReleaseTag('v1.2.3', rules)).toEqual({
      tag: 'v1.2.3',
      version: '1.2.3',
      stages: ['live-eu'],
      lane: 'hotfix'
    })
    expect(parseReleaseTag('v1.2.0', rules).stages).toEqual(['live-eu', 'live-us'])
  })

  it('take service and stage from groups, and match the whole tag only', () => {
    const rules = config(names, [{ match: '(?<stage>[a-z]+)/(?<service>[a-z]+)/(?<version>.+)' }])
    expect(parseReleaseTag('beta/api/1.2.3', rules)).toEqual({
      tag: 'beta/api/1.2.3',
      version: '1.2.3',
      service: 'api',
      stages: ['beta']
    })
    expect(() => parseReleaseTag('gamma/api/1.2.3', rules)).toThrow('asks for the stage "gamma"')
    expect(() => parseReleaseTag('XX beta/api/1.2.3', rules)).toThrow('is no release tag')
  })

  it('keep a lane to its own stages', () => {
    const rules = config(names, [{ match: 'fix-(?<version>.+)', lane: parsed('hotfix') }])
    expect(parseReleaseTag('fix-1.2.3', rules).stages).toEqual(['live-eu'])
    expect(() => parseReleaseTag('fix-1.2.3-alpha.1', rules)).toThrow(
      'asks for the stage "alpha", which the lane "hotfix"'
    )
  })

  it('leave tags of more than 255 characters alone', () => {
    const tag = `v1.2.3+${'1'.repeat(260)}`
    expect(() => parseReleaseTag(tag, config(names, [{ match: '(?<version>x)?.*' }]))).toThrow('is no strict semver')
  })
})

describe('highestVersion', () => {
  it('takes whole-repository tags and those of the services, by order of semver (VT5, VT10)', () => {
    const tags = ['v1.1.0', 'v1.2.0-alpha.9', 'v1.2.0-alpha.10', 'worker@9.0.0', 'nightly', 'v2'] as ReleaseTag[]
    expect(highestVersion(tags, config(names), [parsed<'ServiceName'>('api') as ServiceName])).toBe('1.2.0-alpha.10')
    expect(highestVersion(tags, config(names), [parsed('worker')])).toBe('9.0.0')
    expect(highestVersion([], config(names), [parsed('api')])).toBe('0.0.0')
  })
})
