import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Release } from '../core/release/release.ts'
import { layImage } from '../testing/lay-image.ts'
import { key, openShopBench, operations, type ShopBench } from './testing/shop-bench.ts'

let shop: ShopBench
beforeEach(async () => {
  shop = await openShopBench()
})
afterEach(() => shop.bench.close())

const push = (release: string, origin?: object) => shop.bench.perform('push', { release }, origin)
const parse = (text: string | undefined): Release => JSON.parse(text ?? '')
const image = (text: string | undefined) => Object.values(parse(text).images)[0]

describe('build, then push', () => {
  it('brings a folder to the registry under its three tags, and sends nothing the second time', async () => {
    const release = await shop.built()
    const done = await push(release)
    const digest = image(release)?.digest ?? ''
    const sha = await shop.bench.scratch.head()
    expect(done.ending).toBe('green')
    expect(done.outputs.digest).toBe(digest)
    expect(await shop.tags()).toEqual({
      [`src-${key}`]: digest,
      [`sha-${sha}`]: digest,
      [`0.0.0-20260105T101530Z-g${sha.slice(0, 12)}`]: digest
    })
    const again = await push(release)
    expect(again.outputs).toEqual(done.outputs)
    const reads = ['DescribeRepositories', 'GetAuthorizationToken', 'BatchGetImage', 'HeadManifest']
    expect(operations(again)).toEqual(reads)
  })

  it('builds the same digest again, and nothing where the registry has one of the same inputs', async () => {
    const first = await shop.built()
    expect(image(await shop.built())?.digest).toBe(image(first)?.digest)
    await push(first)
    const again = await shop.built()
    expect(image(again)).toMatchObject({ digest: image(first)?.digest, origin: 'reused' })
    expect(operations(await push(again))).toEqual(['DescribeImages'])
  })

  it('completes the labels of an image whose push was cut off after the first tag', async () => {
    const first = await shop.built()
    await push(first)
    const whole = await shop.tags()
    const left = Object.keys(whole).filter(tag => !tag.startsWith('src-'))
    expect(left).toHaveLength(2)
    shop.untag(left)
    expect(Object.keys(await shop.tags())).toEqual([`src-${key}`])
    const done = await push(await shop.built())
    expect(done.ending).toBe('green')
    expect(await shop.tags()).toEqual(whole)
    shop.untag(left)
    const [label = ''] = left
    const other = layImage(shop.bench.sandbox, { repository: 'shop', content: 'other', tags: [label] })
    const again = await push(await shop.built())
    expect(await shop.tags()).toMatchObject({ [label]: other })
    expect(again.lines.join('\n')).toContain(`the tag ${label} is on ${other} and stays there`)
  })

  it('dates the image by the highest version that the commit has', async () => {
    const head = await shop.bench.scratch.head()
    await shop.bench.scratch.tag('v1.4.0', head)
    await shop.bench.scratch.tag('api@1.5.0-alpha.1', head)
    await shop.bench.scratch.tag('other@9.0.0', head)
    const done = await push(await shop.built())
    expect(done.outputs.tags).toContain('\n1.5.0-alpha.1-20260105T101530Z-g')
  })

  it('takes the digest of the run that was first, and leaves its tags alone', async () => {
    const release = await shop.built()
    const winner = layImage(shop.bench.sandbox, { repository: 'shop', content: 'other', tags: [`src-${key}`] })
    const done = await push(release)
    expect(done.ending).toBe('green')
    expect(image(done.outputs.release)).toMatchObject({ digest: winner, origin: 'reused' })
    expect(await shop.tags()).toEqual({ [`src-${key}`]: winner })
    expect(operations(done)).not.toContain('BeginUpload')
  })

  it('says so and goes on when only a label is taken', async () => {
    const sha = await shop.bench.scratch.head()
    const other = layImage(shop.bench.sandbox, { repository: 'shop', content: 'other', tags: [`sha-${sha}`] })
    const release = await shop.built()
    const done = await push(release)
    expect(done.ending).toBe('green')
    expect(done.lines.join('\n')).toContain(`the tag sha-${sha} is on ${other} and stays there`)
    expect((await shop.tags())[`src-${key}`]).toBe(image(release)?.digest)
  })

  it('waits out a busy registry in virtual time', async () => {
    const release = await shop.built()
    shop.bench.sandbox.control.faults([
      { service: 'registry', operation: 'UploadChunk', nth: [1], error: 'reset-before' },
      { service: 'registry', operation: 'PutManifest', nth: [1], error: 'reset-after' },
      { service: 'ecr', operation: 'PutImage', nth: [2], error: 'ThrottlingException' }
    ])
    expect((await push(release)).ending).toBe('green')
    expect(Object.keys(await shop.tags())).toHaveLength(3)
  })

  it('ends red with its release when the registry refuses', async () => {
    const release = await shop.built()
    shop.bench.sandbox.control.faults([
      {
        service: 'ecr',
        operation: 'PutImage',
        error: 'AccessDeniedException',
        message: 'not authorized to ecr:PutImage'
      }
    ])
    const done = await push(release)
    expect(done.ending).toBe('red')
    expect(parse(done.outputs.release).units[0]?.outcome).toEqual({ is: 'errored', sent: 'no' })
    expect(done.lines.join('\n')).toContain('ecr:PutImage')
    expect(await shop.tags()).toEqual({})
  })
})
