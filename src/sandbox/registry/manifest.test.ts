import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '../ecr/manifest.ts'
import { configOf, indexOver, manifestOver } from '../ecr/testing/manifests.ts'
import { type Served, served } from './testing/served.ts'

const image = 'application/vnd.oci.image.manifest.v1+json'
const absent = `sha256:${'0'.repeat(64)}`

let at: Served
beforeAll(async () => {
  at = await served({
    imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
    imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'pin-*' }]
  })
})
afterAll(() => at.stop())

const manifest = async (content: string, more: Record<string, unknown> = {}) =>
  manifestOver(await at.blob(configOf({ content })), [await at.blob(content)], more)
const put = (reference: string, body: string, type = image) =>
  at.send('PUT', `shop/manifests/${reference}`, { headers: { 'content-type': type }, body })

const emptyIndex = '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}'

describe('a manifest', () => {
  it('comes back byte for byte, by tag and by digest, and ECR knows it', async () => {
    const text = `${await manifest('one')}\n`
    const answer = await put('v1', text)
    const digest = digestOf(text)
    expect([answer.status, answer.headers.get('docker-content-digest')]).toEqual([201, digest])
    for (const reference of ['v1', digest]) {
      const got = await at.send('GET', `shop/manifests/${reference}`)
      expect([await got.text(), got.headers.get('content-type')]).toEqual([text, image])
      expect(got.headers.get('docker-content-digest')).toBeNull()
      const head = await at.send('HEAD', `shop/manifests/${reference}`)
      expect([head.headers.get('docker-content-digest'), await head.text()]).toEqual([digest, ''])
    }
    expect(at.call('BatchGetImage', { repositoryName: 'shop', imageIds: [{ imageTag: 'v1' }] })).toMatchObject({
      images: [{ imageManifest: text, imageId: { imageDigest: digest } }]
    })
  })

  it('is unknown while it is archived, until it is pushed again', async () => {
    const text = await manifest('old')
    await put('pin-old', text)
    const imageId = { imageTag: 'pin-old' }
    at.call('UpdateImageStorageClass', { repositoryName: 'shop', imageId, targetStorageClass: 'ARCHIVE' })
    const answer = await at.send('GET', 'shop/manifests/pin-old')
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'Requested image not found' }] }
    ])
    expect((await at.send('HEAD', `shop/manifests/${digestOf(text)}`)).status).toBe(404)
    await put('pin-old', text)
    expect((await at.send('GET', 'shop/manifests/pin-old')).status).toBe(200)
  })

  it('is refused under a taken immutable tag, the same one too', async () => {
    const text = await manifest('two')
    await put('v2', text)
    const again = await put('v2', text)
    expect([again.status, await again.json()]).toEqual([
      400,
      {
        errors: [
          {
            code: 'TAG_INVALID',
            message:
              "The image tag 'v2' already exists in the 'shop' repository and cannot be overwritten because the tag is immutable."
          }
        ]
      }
    ])
  })

  it('moves a tag that is not immutable, and takes the same one again', async () => {
    const [first, second] = [await manifest('three'), await manifest('four')]
    const statuses = [await put('pin-live', first), await put('pin-live', first), await put('pin-live', second)]
    expect(statuses.map(it => it.status)).toEqual([201, 201, 201])
    expect((await at.send('HEAD', 'shop/manifests/pin-live')).headers.get('docker-content-digest')).toBe(
      digestOf(second)
    )
  })

  it('is refused while something that it refers to is missing', async () => {
    const layers = await put('v3', manifestOver(await at.blob('{}'), [absent]))
    expect([layers.status, await layers.json()]).toMatchObject([400, { errors: [{ code: 'MANIFEST_BLOB_UNKNOWN' }] }])
    const index = indexOver([{ digest: absent, os: 'linux', architecture: 'amd64' }])
    const children = await put('v3', index, 'application/vnd.oci.image.index.v1+json')
    expect([children.status, await children.json()]).toEqual([
      400,
      {
        errors: [
          {
            code: 'MANIFEST_BLOB_UNKNOWN',
            message: `Images with digests '[${absent}]' required for pushing image into repository with name 'shop' in the registry with id '111111111111' do not exist`
          }
        ]
      }
    ])
    expect(await (await at.send('GET', 'shop/manifests/v3')).json()).toEqual({
      errors: [{ code: 'MANIFEST_UNKNOWN', message: 'Requested image not found' }]
    })
  })

  it.each([
    ['a+b', '{}', 400, 'TAG_INVALID'],
    [absent, emptyIndex, 400, 'DIGEST_INVALID'],
    ['v4', '{"schemaVersion":2,"manifests":[]}', 405, 'UNSUPPORTED'],
    ['sha256:x', '{}', 400, 'DIGEST_INVALID'],
    ['v4', 'no json', 405, 'UNSUPPORTED'],
    ['v4', 'x'.repeat(4_194_305), 413, 'SIZE_INVALID']
  ])('is refused under %s in a wrong form', async (...row) => {
    const [reference, body, status, code] = row
    const answer = await put(reference, body, 'application/json')
    expect([answer.status, await answer.json()]).toMatchObject([status, { errors: [{ code }] }])
  })

  it('is deleted by digest with its tags, but not from under an index', async () => {
    const text = await manifest('five')
    const digest = digestOf(text)
    await put('v5', text)
    const index = indexOver([{ digest, os: 'linux', architecture: 'amd64' }])
    await put('v5-all', index, 'application/vnd.oci.image.index.v1+json')
    const remove = async (reference: string) => (await at.send('DELETE', `shop/manifests/${reference}`)).status
    expect([await remove(digest), await remove('v5-all'), await remove(digest), await remove(digest)]).toEqual([
      405, 202, 202, 404
    ])
    expect((await at.send('HEAD', 'shop/manifests/v5')).status).toBe(404)
  })
})
