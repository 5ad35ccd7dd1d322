import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Release } from '../core/release/release.ts'
import { layImage } from '../testing/lay-image.ts'
import { openShopBench, operations, type ShopBench } from './testing/shop-bench.ts'

let shop: ShopBench
beforeEach(async () => {
  shop = await openShopBench()
})
afterEach(() => shop.bench.close())

const push = (release: string, origin?: object) => shop.bench.perform('push', { release }, origin)
const parse = (text: string | undefined): Release => JSON.parse(text ?? '')
const image = (text: string | undefined) => Object.values(parse(text).images)[0]

describe('what build and push refuse', () => {
  it('asks nothing in a pull request, and does not push from one', async () => {
    const sha = await shop.bench.scratch.head()
    const origin = { event: 'pull_request', sha, fromPullRequest: true }
    const built = await shop.bench.perform('build', { release: await shop.release() }, origin)
    expect([built.ending, built.calls]).toEqual(['green', []])
    const done = await push(built.outputs.release ?? '', origin)
    expect([done.ending, done.calls]).toEqual(['problem', []])
    expect(done.failure).toContain('pull request')
  })

  it('leaves out the content key of what was built from the work tree', async () => {
    const inputs = { release: await shop.release(), source: 'work-tree' }
    const built = await shop.bench.perform('build', inputs)
    expect(image(built.outputs.release)?.key).toBeUndefined()
    await push(built.outputs.release ?? '')
    expect(Object.keys(await shop.tags()).some(tag => tag.startsWith('src-'))).toBe(false)
  })

  it('refuses a release whose layout is in another job, and inputs that would be ignored', async () => {
    const digest = `sha256:${'b'.repeat(64)}`
    const images = { shop: { repository: 'shop', digest, origin: 'built' } } as unknown as Release['images']
    const done = await push(await shop.release({ images }))
    expect([done.ending, done.calls]).toEqual(['problem', []])
    expect(done.failure).toContain('its layout is not in')
    const both = await shop.bench.perform('build', { release: await shop.release(), target: 'x' })
    expect(both.failure).toContain('"target" says nothing beside "release"')
    const twice = await shop.bench.perform('build', { release: await shop.release(), region: 'us-east-1' })
    expect(twice.failure).toContain('"region" is for a repository without a config')
  })
})

describe('one image by itself', () => {
  const lone = { repository: 'shop', region: 'us-east-1' }
  const build = () => shop.bench.perform('build', { path: 'shop' })

  it('is built and pushed under tags that somebody chose', async () => {
    const { outputs } = await build()
    const done = await shop.bench.perform('push', { ...lone, layout: outputs.layout ?? '', tags: '1.0.0, next' })
    expect(done.ending).toBe('green')
    expect(await shop.tags()).toEqual({ '1.0.0': outputs.digest, next: outputs.digest })
  })

  it('is not sent when a tag cannot be moved to it', async () => {
    const { outputs } = await build()
    const by = layImage(shop.bench.sandbox, { repository: 'shop', content: 'other', tags: ['1.0.0'] })
    const done = await shop.bench.perform('push', { ...lone, layout: outputs.layout ?? '', tags: '1.0.0' })
    expect(done.ending).toBe('problem')
    expect(done.failure).toContain(`is on ${by} and cannot be moved to ${outputs.digest}`)
    expect(operations(done)).not.toContain('BeginUpload')
  })
})
