import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { manifestOver } from '../ecr/testing/manifests.ts'
import { type Served, served } from './testing/served.ts'

let at: Served
let digest: string
beforeAll(async () => {
  at = await served()
  digest = await at.blob('0123456789')
})
afterAll(() => at.stop())

describe('a blob', () => {
  it('tells its size without its bytes', async () => {
    const answer = await at.send('HEAD', `shop/blobs/${digest}`)
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '10', ''])
  })

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', null]
  ])('gives the range %s', async (...row) => {
    const [range, ...expected] = row
    const answer = await at.send('GET', `shop/blobs/${digest}`, { headers: { range } })
    expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual(expected)
  })

  it('is unknown to other repositories', async () => {
    at.call('CreateRepository', { repositoryName: 'other' })
    const answer = await at.send('GET', `other/blobs/${digest}`)
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { errors: [{ code: 'BLOB_UNKNOWN', message: 'blob unknown to registry' }] }
    ])
  })

  it('is elsewhere, under another host name, where credentials are one authorization too many', async () => {
    const headers = { authorization: `Basic ${at.token}` }
    const path = `/v2/111111111111/eu-west-1/shop/blobs/${digest}`
    const answer = await fetch(`http://${at.registry}${path}`, { headers, redirect: 'manual' })
    const location = answer.headers.get('location') ?? ''
    expect([answer.status, location]).toEqual([307, expect.stringMatching(/^http:\/\/localhost:\d+\/layers\//)])
    const both = await fetch(location, { headers })
    expect([both.status, await both.text()]).toEqual([400, expect.stringContaining('Only one auth mechanism allowed')])
    expect(await (await fetch(location)).text()).toBe('0123456789')
  })

  it('comes by its download address without credentials, for an hour', async () => {
    at.call('PutImage', { repositoryName: 'shop', imageManifest: manifestOver(digest, [digest]) })
    const { downloadUrl } = at.call('GetDownloadUrlForLayer', { repositoryName: 'shop', layerDigest: digest })
    expect(await (await fetch(String(downloadUrl))).text()).toBe('0123456789')
    at.world.now += 3_600_000
    expect((await fetch(String(downloadUrl))).status).toBe(403)
    at.world.now -= 3_600_000
    const { search } = new URL(String(downloadUrl))
    expect((await fetch(`http://${at.registry}/v2/111111111111/eu-west-1/shop/tags/list${search}`)).status).toBe(401)
  })

  it('may have come through the API in parts', async () => {
    const { uploadId } = at.call('InitiateLayerUpload', { repositoryName: 'shop' })
    const upload = { repositoryName: 'shop', uploadId }
    const large = Buffer.alloc(5_242_880, 'a')
    const part = (partFirstByte: number, bytes: Buffer) =>
      at.call('UploadLayerPart', {
        ...upload,
        partFirstByte,
        partLastByte: partFirstByte + bytes.length - 1,
        layerPartBlob: bytes.toString('base64')
      })
    part(0, large)
    part(large.length, Buffer.from('end'))
    const layer = 'sha256:5067bf4ae09ae9f6470062f436950756d7c34c698f5d16caec23025d0d8b7e56'
    at.call('CompleteLayerUpload', { ...upload, layerDigests: [layer] })
    const tail = await at.send('GET', `shop/blobs/${layer}`, { headers: { range: 'bytes=-4' } })
    expect(await tail.text()).toBe('aend')
  })

  it('can not be deleted here', async () => {
    const answer = await at.send('DELETE', `shop/blobs/${digest}`)
    expect([answer.status, await answer.json()]).toMatchObject([405, { errors: [{ code: 'UNSUPPORTED' }] }])
  })
})
