import { describe, expect, it } from '@jest/globals'
import type { Config } from '../../core/config/config.ts'
import { parseConfigFile } from '../../core/config/file.ts'
import { configOf } from '../../core/config/merge.ts'
import { parseRelease } from '../../core/release/codec.ts'
import type { Release } from '../../core/release/release.ts'
import type { Definition } from '../../core/task/definition.ts'
import type { Ports } from '../../ports/ports.ts'
import { render } from './render.ts'

const digest = `sha256:${'d'.repeat(64)}`

const config = (task: string): Config => {
  const text = `
ladder: [alpha, live]
registry: { account: "111111111111", region: eu-west-1 }
stages:
  alpha: { account: "222222222222", region: eu-west-1, cluster: shop-alpha }
  live: { account: "333333333333", region: eu-west-1, cluster: shop-live }
images:
  shop: { path: ., repository: shop }
services:
  api: { image: shop, task: ${task}, container: api, env: { RELEASE: "{version}" } }
`
  const file = parseConfigFile(text, 'tagship.yml')
  return configOf(file, file)
}

const release = (image: object = { repository: 'shop', digest }): Release =>
  parseRelease(
    JSON.stringify({
      schema: 1,
      stage: 'alpha',
      commit: { sha: 'a'.repeat(40), time: '2026-11-22T10:15:30.000Z' },
      cause: { event: 'push', actor: 'mona' },
      images: { shop: image },
      units: [
        { service: 'api', kind: 'service', version: '1.2.3', why: 'tag', wave: 0, images: { api: 'shop' } },
        { service: 'old', kind: 'service', why: 'tag', wave: 0, images: { api: 'shop' }, outcome: { is: 'no-op' } }
      ]
    })
  )

const base = { family: 'api-{stage}', containerDefinitions: [{ name: 'api', image: 'x' }] }

/** Ports over a commit's files, ECR's repositories and one account's services and definitions. */
const world = (files: Readonly<Record<string, string>>, definitions: Readonly<Record<string, Definition>> = {}) => {
  const written = new Map<string, string>()
  const cloud = {
    images: { repository: async (name: string) => ({ uri: `111111111111.dkr.ecr/${name}` }) },
    services: { describe: async () => new Map([['api', { taskDefinition: 'api:7' }]]) },
    definitions: {
      describe: async (name: string) => {
        const definition = definitions[name]
        const tags = { team: 'shop', 'tagship:hash': 'h', 'aws:cloudformation:stack-name': 'shop' }
        return definition === undefined ? undefined : { active: true, definition, tags }
      },
      lost: async (definition: Definition) => Object.keys(definition).filter(key => key === 'famly')
    }
  }
  const ports = {
    git: { file: async (_: string, path: string) => files[path] },
    files: { own: '/own', write: async (path: string, text: string) => void written.set(path, text) },
    at: () => cloud
  }
  return { written, ports: ports as unknown as Ports }
}

const task = (written: ReadonlyMap<string, string>): unknown =>
  JSON.parse(written.get('/own/alpha/api.task.json') ?? '')

describe('render', () => {
  it('writes definition and state of a file, and leaves a unit with an outcome alone', async () => {
    const { ports, written } = world({ 'api.json': JSON.stringify(base) })
    const done = await render(config('api.json'))(release(), ports)
    expect(task(written)).toEqual({
      family: 'api-alpha',
      containerDefinitions: [
        {
          name: 'api',
          image: `111111111111.dkr.ecr/shop@${digest}`,
          environment: [{ name: 'RELEASE', value: '1.2.3' }]
        }
      ]
    })
    expect(written.get('/own/alpha/api.state.json')).toContain('"{version}"')
    expect([...written.keys()]).toEqual(['/own/alpha/api.task.json', '/own/alpha/api.state.json'])
    expect(done.units.map(unit => unit.task?.hash.length)).toEqual([64, undefined])
  })

  it('takes the newest ACTIVE revision of a family, or what runs, with the tags that others gave it', async () => {
    const found = { 'template-alpha': { ...base, cpu: '256' }, 'api:7': { ...base, cpu: '512' } }
    const { ports, written } = world({}, found)
    await render(config('{ family: "template-{stage}" }'))(release(), ports)
    expect(task(written)).toMatchObject({ cpu: '256', tags: [{ key: 'team', value: 'shop' }] })
    await render(config('live'))(release(), ports)
    expect(task(written)).toMatchObject({ cpu: '512' })
  })

  it.each([
    [
      'a file that is not in the commit',
      world({}),
      'The task definition "api.json" of "api" is not in commit aaaaaaaaaaaa.'
    ],
    [
      'a misspelt member',
      world({ 'api.json': JSON.stringify({ ...base, famly: 1 }) }),
      'The task definition "api" has the member "famly"'
    ]
  ])('says which %s', async (_, { ports, written }, what) => {
    await expect(render(config('api.json'))(release(), ports)).rejects.toThrow(what)
    expect(written.size).toBe(0)
  })

  it('refuses a family that two stages in one place would share', async () => {
    const own = config('api.json')
    const { alpha } = own.policy.stages as Record<string, (typeof own.policy.stages)[never]>
    const shared = { ...own, policy: { ...own.policy, stages: { ...own.policy.stages, live: alpha } } } as Config
    const { ports, written } = world({ 'api.json': JSON.stringify({ ...base, family: 'api' }) })
    await expect(render(shared)(release(), ports)).rejects.toThrow(
      'The stages "alpha" and "live" share account and region, but the family of "api" is "api" in both.'
    )
    expect(written.size).toBe(0)
    await render(shared)(release(), world({ 'api.json': JSON.stringify(base) }).ports)
  })

  it('refuses an image without a digest', async () => {
    const { ports } = world({ 'api.json': JSON.stringify(base) })
    await expect(render(config('api.json'))(release({ repository: 'shop' }), ports)).rejects.toThrow(
      'The image "shop" has no digest yet'
    )
  })
})
