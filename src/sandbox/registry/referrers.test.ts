import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '../ecr/manifest.ts'
import { configOf, manifestOver } from '../ecr/testing/manifests.ts'
import { type Served, served } from './testing/served.ts'

const image = 'application/vnd.oci.image.manifest.v1+json'
const absent = `sha256:${'0'.repeat(64)}`

let at: Served
beforeAll(async () => {
  at = await served()
})
afterAll(() => at.stop())

const manifest = async (content: string, more: Record<string, unknown> = {}) =>
  manifestOver(await at.blob(configOf({ content })), [await at.blob(content)], more)
const put = (reference: string, body: string, type = image) =>
  at.send('PUT', `shop/manifests/${reference}`, { headers: { 'content-type': type }, body })

describe('referrers', () => {
  it('are the manifests with that subject, of one type if asked', async () => {
    const subject = { mediaType: image, digest: digestOf(await manifest('six')), size: 1 }
    const signature = await manifest('sig', { subject, artifactType: 'application/x-sig', annotations: { a: 'b' } })
    const answer = await put(digestOf(signature), signature)
    expect(answer.headers.get('oci-subject')).toBe(subject.digest)
    const bill = await manifest('sbom', { subject })
    await put(digestOf(bill), bill)
    const of = async (query: string) => {
      const got = await at.send('GET', `shop/referrers/${subject.digest}${query}`)
      return [got.headers.get('oci-filters-applied'), ((await got.json()) as { manifests: unknown[] }).manifests]
    }
    const sig = {
      mediaType: image,
      digest: digestOf(signature),
      size: Buffer.byteLength(signature),
      artifactType: 'application/x-sig',
      annotations: { a: 'b' }
    }
    expect(await of('')).toEqual([
      null,
      [sig, expect.objectContaining({ artifactType: 'application/vnd.oci.image.config.v1+json' })]
    ])
    expect(await of('?artifactType=application/x-sig')).toEqual(['artifactType', [sig]])
    expect(await (await at.send('GET', `shop/referrers/${absent}`)).json()).toMatchObject({ manifests: [] })
  })
})

describe('tags', () => {
  it('are listed in order, by pages that a link joins', async () => {
    at.call('CreateRepository', { repositoryName: 'team/listed' })
    const config = await at.blob('{}', 'team/listed')
    for (const tag of ['c', 'a', 'b', 'B'])
      await at.send('PUT', `team/listed/manifests/${tag}`, { body: manifestOver(config, []) })
    const list = await at.send('GET', 'team/listed/tags/list')
    const name = '111111111111/eu-west-1/team/listed'
    expect([await list.json(), list.headers.get('link')]).toEqual([{ name, tags: ['B', 'a', 'b', 'c'] }, null])
    const page = await at.send('GET', 'team/listed/tags/list?n=2&last=B')
    expect([await page.json(), page.headers.get('link')]).toEqual([
      { name, tags: ['a', 'b'] },
      `</v2/${name}/tags/list?n=2&last=b>; rel="next"`
    ])
  })

  it('and repositories come at most a thousand at once; more are refused in the API’s words', async () => {
    const authorization = `Basic ${at.token}`
    const ask = (path: string) => fetch(`http://${at.registry}/v2/${path}`, { headers: { authorization } })
    const catalog = await ask('_catalog?n=1')
    expect([catalog.status, await catalog.json(), catalog.headers.get('link')]).toEqual([
      200,
      { repositories: ['111111111111/eu-west-1/shop'] },
      '</v2/_catalog?n=1&last=111111111111/eu-west-1/shop>; rel="next"'
    ])
    const message =
      "Invalid parameter at 'maxResults' failed to satisfy constraint: 'Member must have value less than or equal to 1000'"
    for (const path of ['_catalog?n=1001', '111111111111/eu-west-1/shop/tags/list?n=10000']) {
      const refusal = await ask(path)
      expect([refusal.status, await refusal.json()]).toEqual([405, { errors: [{ code: 'UNSUPPORTED', message }] }])
    }
  })
})
