import { describe, expect, it } from '@jest/globals'
import { parseConfigFile } from '../../core/config/file.ts'
import { configOf } from '../../core/config/merge.ts'
import { type FamilyRevision, parsed, type ServiceName } from '../../core/release/named.ts'
import { stageRelease } from './stage-release.ts'
import { withStateImages } from './state-images.ts'

const file = parseConfigFile(
  `
ladder: [alpha]
stages: { alpha: { region: eu-west-1, cluster: shop } }
images: { shop: { path: shop }, shop-2: { path: other } }
services:
  api: { image: shop, task: api.json, container: app }
  web: { image: shop, task: web.json, container: app }
  migrate: { kind: task, image: shop, task: migrate.json, container: app }
`,
  'tagship.yml'
)
const config = configOf(file, file)
const services: readonly ServiceName[] = [parsed('api'), parsed('web')]
const commit = { sha: parsed<'Sha'>('a'.repeat(40)), time: '2026-01-05T09:00:00.000Z', author: 'kim', subject: 'one' }
const origin = { event: 'workflow_dispatch', actor: 'kim', fromPullRequest: false }
const release = stageRelease(config, { stage: parsed('alpha'), services, commit }, origin)

const digest = (letter: string) => `sha256:${letter.repeat(64)}`

const given = (tasks: readonly string[]) => ({
  config,
  pinned: true,
  tasks: () => tasks.map(name => parsed<'ServiceName'>(name)),
  revisions: new Map(
    services.map((service, index) => {
      const revision: FamilyRevision = parsed(`${service}:1`)
      const containerDefinitions = [{ name: 'app', image: `host/shop@${digest('ab'[index] ?? '')}` }]
      return [service, { revision, arn: 'arn', active: true, tags: {}, definition: { containerDefinitions } }] as const
    })
  )
})

describe('two services that run different digests of one image', () => {
  it('get them under names of their own, which no image of the config has', () => {
    const { images, units } = withStateImages(release, given([]))
    expect(Object.entries(images).map(([name, image]) => [name, image.digest])).toEqual([
      ['shop', digest('a')],
      ['shop-3', digest('b')]
    ])
    expect(units.map(unit => Object.values(unit.images))).toEqual([['shop'], ['shop-3']])
  })

  it('are a Problem only where a task takes that image', () => {
    expect(() => withStateImages(release, given(['migrate']))).toThrow(
      'The services "api" and "web" run different digests of the image "shop", and the task "migrate" that runs for them takes that image'
    )
  })
})
