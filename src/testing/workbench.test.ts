import { afterEach, describe, expect, it } from '@jest/globals'
import { parsed } from '../core/release/named.ts'
import { layImage } from './lay-image.ts'
import { type Workbench, workbench } from './workbench.ts'

const config = `
ladder: [alpha, live]
registry: { region: eu-west-1 }
stages:
  alpha: { region: eu-west-1, cluster: shop-alpha, on: { push: [main] } }
  live: { region: eu-central-1, cluster: shop-live }
services:
  api: { path: ., repository: shop, task: api.task.json, container: api, service: "api-{stage}" }
`

let bench: Workbench
afterEach(() => bench.close())

describe('workbench', () => {
  it('lays what the config needs, and reaches it over the real adapters', async () => {
    bench = await workbench({ config })
    const digest = layImage(bench.sandbox, { region: 'eu-west-1', repository: 'shop', content: 'one', tags: ['sha-1'] })
    const ports = await bench.ports()
    const alpha = ports.at({ region: 'eu-west-1' })
    const services = await alpha.services.describe('shop-alpha', ['api-alpha'])
    expect(services.get('api-alpha')).toMatchObject({
      status: 'ACTIVE',
      running: 2,
      taskDefinition: 'placeholder-api-alpha:1'
    })
    expect([...(await alpha.images.tags(parsed('shop')))]).toEqual([['sha-1', digest]])
    expect(bench.truth.running('live', 'api').running).toBe(2)
    expect(await ports.git.file(await bench.scratch.head(), '.github/tagship.yml')).toBe(config)
  })

  it('gives each run its calls and what it told its host', async () => {
    bench = await workbench({ config })
    const done = await bench.perform('verify', { release: 'no-such-file' })
    expect(done.code).toBe(2)
    expect(done.calls).toEqual([])
    expect(done.lines.join('\n')).toContain('no-such-file')
  })
})
