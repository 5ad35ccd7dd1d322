import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Served, served } from './testing/served.ts'

let at: Served
beforeAll(async () => {
  at = await served()
})
afterAll(() => at.stop())

const ask = (authorization?: string, path = '/v2/') =>
  fetch(`http://${at.registry}${path}`, authorization === undefined ? {} : { headers: { authorization } })

describe('access to the registry', () => {
  it.each(['/v2/', '/v2/111111111111/eu-west-1/shop/tags/list'])('is challenged as ECR does on %s', async path => {
    const answer = await ask(undefined, path)
    expect([answer.status, await answer.text(), answer.headers.get('www-authenticate')]).toEqual([
      401,
      'Not Authorized\n',
      `Basic realm="http://${at.registry}/",service="ecr.amazonaws.com"`
    ])
    expect(answer.headers.get('docker-distribution-api-version')).toBe('registry/2.0')
  })

  it('is not for other users, other passwords or other schemes', async () => {
    const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
    const secret = Buffer.from(at.token, 'base64').toString().slice('AWS:'.length)
    const attempts = [basic(`me:${secret}`), basic('AWS:secret'), basic('AWS'), `Bearer ${at.token}`]
    const statuses = await Promise.all(attempts.map(async attempt => (await ask(attempt)).status))
    expect([...statuses, (await ask(basic(`AWS:${secret}`))).status]).toEqual([401, 401, 401, 401, 200])
  })

  it('ends with the token, twelve hours of virtual time on', async () => {
    at.world.now += 43_199_000
    expect((await ask(`Basic ${at.token}`)).status).toBe(200)
    at.world.now += 1000
    const answer = await ask(`Basic ${at.token}`)
    at.world.now -= 43_200_000
    expect([answer.status, await answer.json()]).toEqual([
      403,
      {
        errors: [{ code: 'DENIED', message: 'Your authorization token has expired. Reauthenticate and try again.' }]
      }
    ])
  })

  it('is noted: who, what, with which end', async () => {
    const before = at.calls.length
    await at.send('GET', 'shop/manifests/v1')
    expect(at.calls.slice(before)).toEqual([
      {
        service: 'registry',
        operation: 'GetManifest',
        account: '111111111111',
        region: 'eu-west-1',
        resource: 'shop',
        request: { method: 'GET', path: '/v2/111111111111/eu-west-1/shop/manifests/v1', query: {} },
        status: 404,
        response: { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'Requested image not found' }] }
      }
    ])
  })

  it('meets the faults that a rule names, before or after what was asked is done', async () => {
    const faults = (operation: string, error: string) =>
      at.world.faults.push({ service: 'registry', operation, error, nth: [1] })
    faults('ListTags', 'ThrottlingException')
    const answer = await at.send('GET', 'shop/tags/list')
    expect([answer.status, await answer.json()]).toEqual([
      429,
      { errors: [{ code: 'TOOMANYREQUESTS', message: 'Rate exceeded' }] }
    ])
    expect((await at.send('GET', 'shop/tags/list')).status).toBe(200)
    const put = () => at.send('PUT', 'shop/manifests/v1', { body: '{"schemaVersion":2,"manifests":[]}' })
    const tags = () => Object.keys(at.call('ListImages', { repositoryName: 'shop' }).imageIds as object).length
    faults('PutManifest', 'reset-before')
    await expect(put()).rejects.toThrow('fetch failed')
    expect(tags()).toBe(0)
    at.world.faults.length = 0
    faults('PutManifest', 'reset-after')
    await expect(put()).rejects.toThrow('fetch failed')
    expect(tags()).toBe(1)
    at.world.faults.length = 0
  })

  it.each(['/', '/v2/shop/tags/list', '/v2/111111111111/eu-west-1/shop', '//', '/v2/%zz'])(
    'has nothing at %s',
    async path => {
      expect((await ask(`Basic ${at.token}`, path)).status).toBe(400)
    }
  )
})
