import { describe, expect, it } from '@jest/globals'
import { Problem } from '../problem/problem.ts'
import { parseConfigFile } from './file.ts'
import { configOf } from './merge.ts'

const stages = `ladder: [alpha, live]
stages:
  alpha: { account: "222222222222", region: eu-west-1, cluster: shop-alpha, on: { push: [main] } }
  live: { account: "333333333333", region: eu-west-1, cluster: "shop-{stage}", soak: 30m }
`
const services = `images:
  shop: { path: services/shop, needs: [libs/shared], repository: shop }
services:
  api:
    image: shop
    task: services/shop/api.task.json
    service: api-{stage}
    env: { LOG_LEVEL: info, TOKEN: x }
    verify: { url: "https://{stage}.shop.example/health", for: 2m }
    stages: { alpha: { env: { LOG_LEVEL: debug, OLD: null }, secrets: { TOKEN: "ssm:/token" } } }
`
const faults = (text: string): readonly string[] => {
  try {
    const file = parseConfigFile(text, 'tagship.yml')
    configOf(file, file)
  } catch (error) {
    if (error instanceof Problem) return error.message.split('\n')
    throw error
  }
  return []
}

describe('faults of a config', () => {
  it('are reported together, each with line, column and the nearest key', () => {
    const text = `ladder: [alpha, live]
stages:
  alpha: { account: 222222222222, regoin: eu-west-1, cluster: c }
  Live: { region: eu-west-1, cluster: d, soak: long }
servces: {}
`
    expect(faults(text)).toEqual([
      'tagship.yml:1:1: The whole document lacks the key "services".',
      'tagship.yml:3:10: "stages.alpha" lacks the key "region".',
      'tagship.yml:3:21: "stages.alpha.account" must be text, but is a number. Put it in quotes.',
      'tagship.yml:3:35: The key "regoin" is not known in "stages.alpha". Did you mean "region"?',
      'tagship.yml:4:3: "stages.Live" is not a name that can be used. Write lower-case letters, digits and single hyphens, at most 24 characters.',
      'tagship.yml:4:48: "stages.Live.soak" is "long", which must be a length of time such as 90s, 30m or 1h30m.',
      'tagship.yml:5:1: The key "servces" is not known. Did you mean "services"?'
    ])
  })

  it.each([
    ['a key twice', `${stages}stages: {}\n`, /^tagship\.yml:5:1: Map keys must be unique/],
    ['broken YAML', 'ladder: [alpha\n', /^tagship\.yml:2:1: Flow sequence/],
    [
      'an unknown image',
      stages + services.replace('image: shop', 'image: shp'),
      /^tagship\.yml:9:12: "services\.api\.image" names the image "shp", which the config does not have\. Did you mean "shop"\?/
    ],
    [
      'an unknown stage of a service',
      stages + services.replace('alpha: { env', 'alpa: { env'),
      /^tagship\.yml:14:15: .*names the stage "alpa".*Did you mean "alpha"/
    ],
    [
      'an unknown stage on the ladder',
      stages.replace('[alpha,', '[alhpa, alpha,') + services,
      /^tagship\.yml:1:10: "ladder\[0\]" names the stage "alhpa"/
    ],
    [
      'a stage off the ladder',
      stages.replace('[alpha, live]', '[live]') + services,
      /^tagship\.yml:3:3: The stage "alpha" is on no rung/
    ],
    [
      'two sources of an image',
      stages + services.replace('image: shop', 'image: shop\n    path: x'),
      /has both "image" and "path"/
    ],
    [
      'windows',
      stages.replace('soak: 30m', 'windows: []') + services,
      /^tagship\.yml:4:80: "stages\.live\.windows" is not built yet\. Remove it/
    ],
    [
      'a trigger other than push',
      stages.replace('push: [main]', 'schedule: x') + services,
      /"stages\.alpha\.on\.schedule" is not built yet/
    ],
    [
      'a task before that the config does not have',
      stages + services.replace('image: shop', 'image: shop\n    before: [migrate]'),
      /^tagship\.yml:\d+:\d+: "services\.api\.before\[0\]" names the service "migrate"/
    ],
    [
      'a service before, which never ends',
      stages + services.replace('image: shop', 'image: shop\n    before: [api]'),
      /"services\.api\.before\[0\]" names the service "api", which is of kind "service"\. Only a service of "kind: task"/
    ],
    [
      'a task that is verified',
      stages + services.replace('image: shop', 'image: shop\n    kind: task'),
      /"services\.api" is a task, which runs once: it cannot have "verify"/
    ],
    [
      'a body without an address',
      stages + services.replace(/verify: .*/, 'verify: { body: ok, alarms: [x] }'),
      /"services\.api\.verify\.body" speaks of an address, but "services\.api\.verify" has no "url"/
    ],
    [
      'a status that is none',
      stages + services.replace('for: 2m', 'status: 20'),
      /"services\.api\.verify\.status" must be a whole number from 100 to 599/
    ],
    [
      'a verification of nothing',
      stages + services.replace(/verify: .*/, 'verify: { for: 2m }'),
      /"services\.api\.verify" asks for nothing/
    ],
    [
      'a maximum',
      stages.replace('soak: 30m', 'max-in-flight: 1') + services,
      /"stages\.live\.max-in-flight" is not built yet/
    ],
    [
      'a kind that is not built',
      stages + services.replace('image: shop', 'image: shop\n    kind: lambda'),
      /The kind "lambda" of "services\.api" is not built yet/
    ],
    [
      'a kind that nobody knows',
      stages + services.replace('image: shop', 'image: shop\n    kind: servce'),
      /"services\.api\.kind" is "servce".*Did you mean "service"/
    ],
    [
      'a way out of the repository',
      stages + services.replace('libs/shared', '../shared'),
      /"images\.shop\.needs\[0\]" is "\.\.\/shared"/
    ],
    [
      'a rule without a version',
      `${stages}tags: [{ match: '^v(.*)$' }]\n${services}`,
      /"tags\[0\]\.match" has no group/
    ],
    [
      'a rule that is no expression',
      `${stages}tags: [{ match: '(?<version>' }]\n${services}`,
      /"tags\[0\]\.match" is no regular expression/
    ],
    ['a rule too long', `${stages}tags: [{ match: '(?<version>${'a'.repeat(250)})' }]\n${services}`, /longer than 255/],
    [
      'a name like a reserved tag',
      stages + services.replace('  api:', '  rel-notes:'),
      /"services\.rel-notes" begins like the image tags "rel-…"/
    ]
  ])('refuse %s', (_, text, fault) => {
    expect(faults(text)[0]).toMatch(fault)
  })

  it('ask for {stage} where two stages share account and region', () => {
    const shared = stages.replace('333333333333', '222222222222')
    const bare = services.replace('service: api-{stage}', 'service: api')
    expect(faults(shared + services)).toEqual([])
    expect(faults(shared + bare)).toEqual([
      'tagship.yml:11:14: The stages "alpha" and "live" share account and region, but "services.api.service" lacks {stage}. Write for example "api-{stage}".'
    ])
    expect(faults(stages + bare)).toEqual([])
  })
})
