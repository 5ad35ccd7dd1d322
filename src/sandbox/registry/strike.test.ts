import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { manifestOver } from '../ecr/testing/manifests.ts'
import type { Fault } from '../kernel/fault.ts'
import { type Served, served } from './testing/served.ts'

let at: Served
let digest: string
beforeAll(async () => {
  at = await served()
  digest = await at.blob('x'.repeat(100_000))
})
afterAll(() => at.stop())
beforeEach(() => {
  at.world.faults.length = 0
})

/** What a client sees: the status, how much of the body it announces and how much comes, and how the connection ends. */
const seen = (path: string, fault: Fault) =>
  heard(`http://${at.registry}/v2/111111111111/eu-west-1/${path}`, fault, { authorization: `Basic ${at.token}` })

const heard = (address: string, fault: Fault, headers: Record<string, string>) =>
  new Promise<Record<string, unknown>>(resolve => {
    at.world.faults.push({ service: 'registry', ...fault })
    const asked = request(address, { headers, agent: false })
    asked.on('error', (error: Error & { code?: string }) => resolve({ error: error.message }))
    asked.on('response', response => {
      const { statusCode: status, headers: given } = response
      let came = 0
      response.on('data', chunk => {
        came += chunk.length
      })
      const end = (whole: boolean) => () =>
        resolve({ status, type: given['content-type'], announced: Number(given['content-length']), came, whole })
      response.on('end', end(true)).on('error', end(false))
    })
    asked.end()
  })

describe('a fault of the registry', () => {
  it('cuts an answer in the middle of its body, streamed or not', async () => {
    at.call('PutImage', { repositoryName: 'shop', imageManifest: manifestOver(digest, [digest]) })
    const { downloadUrl } = at.call('GetDownloadUrlForLayer', { repositoryName: 'shop', layerDigest: digest })
    expect(await heard(String(downloadUrl), { operation: 'Download', error: 'cut' }, {})).toEqual({
      status: 200,
      type: 'application/octet-stream',
      announced: 100_000,
      came: 50_000,
      whole: false
    })
    expect(await seen('shop/tags/list', { error: 'cut' })).toMatchObject({ status: 200, whole: false })
  })

  it('answers a page of HTML with the status of what was done', async () => {
    expect(await seen('shop/tags/list', { error: 'garbage' })).toEqual({
      status: 200,
      type: 'text/html',
      announced: 55,
      came: 55,
      whole: true
    })
  })

  it('leaves a request without an answer, for a minute unless told', async () => {
    const before = at.world.now
    expect(await seen('shop/tags/list', { error: 'no-answer' })).toEqual({ error: 'socket hang up' })
    expect(at.world.now - before).toBe(60_000)
    at.world.faults.length = 0
    await seen('shop/tags/list', { error: 'no-answer', after: '10s', latency: '1s' })
    expect(at.world.now - before).toBe(71_000)
  })

  it('resets the connection', async () => {
    expect(await seen('shop/tags/list', { error: 'reset-after' })).toEqual({ error: 'read ECONNRESET' })
  })

  it('holds an answer back, a refusal too, and stands in the list of calls', async () => {
    const before = [at.world.now, at.calls.length] as const
    expect(await seen('shop/tags/list', { latency: '5s' })).toMatchObject({ status: 200, whole: true })
    at.world.faults.length = 0
    expect(await seen('shop/tags/list', { latency: '2s', error: 'ThrottlingException' })).toMatchObject({ status: 429 })
    expect(at.world.now - before[0]).toBe(7000)
    expect(at.calls.slice(before[1]).map(({ status, fault }) => [status, fault])).toEqual([
      [200, 'latency'],
      [429, 'ThrottlingException']
    ])
  })
})
