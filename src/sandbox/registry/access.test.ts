import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ecr } from '../ecr/service.ts'
import { indexOver } from '../ecr/testing/manifests.ts'
import { enter } from '../kernel/enter.ts'
import { putRole } from '../permissions/put-role.ts'
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
    const put = () => at.send('PUT', 'shop/manifests/v1', { body: indexOver([]) })
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

describe('a token', () => {
  const place = { region: 'eu-west-1', accessKeyId: '' }
  const own = 'arn:aws:ecr:eu-west-1:111111111111:repository/shop'
  const pull = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer']
  const at222 = 'arn:aws:sts::222222222222:assumed-role/deploy/run'

  /** A token of a role that may do this much; its account has a registry of its own. */
  const tokenOf = (account: string, actions: readonly string[]): string => {
    const arn = `arn:aws:sts::${account}:assumed-role/deploy/run`
    const context = enter(at.world, { ...place, account, arn }, { registry: at.registry, endpoint: '' })
    const Statement = [{ Effect: 'Allow', Action: ['ecr:GetAuthorizationToken', ...actions], Resource: '*' }]
    const policies = { p: { Version: '2012-10-17', Statement } }
    putRole(context, { arn: `arn:aws:iam::${account}:role/deploy`, trust: { Statement: [] }, policies, longest: 3600 })
    const answer = ecr.operations.GetAuthorizationToken?.run(context, {}) ?? {}
    return (answer.authorizationData as { authorizationToken: string }[])[0]?.authorizationToken ?? ''
  }
  const answered = async (token: string, method: string, path: string) => {
    const answer = await at.send(method, path, { headers: { authorization: `Basic ${token}` } })
    const text = await answer.text()
    return [answer.status, text === '' ? '' : JSON.parse(text).errors?.[0]]
  }
  const refused = (who: string, action: string, why: string) => [
    403,
    { code: 'DENIED', message: `User: ${who} is not authorized to perform: ecr:${action} on resource: ${own} ${why}` }
  ]
  const unallowed = (action: string) => `because no identity-based policy allows the ecr:${action} action`

  it('lets its role do what it may, and nothing else', async () => {
    const who = 'arn:aws:sts::111111111111:assumed-role/deploy/run'
    const token = tokenOf('111111111111', [...pull, 'ecr:InitiateLayerUpload'])
    expect((await answered(token, 'GET', 'shop/manifests/none'))[0]).toBe(404)
    expect((await answered(token, 'POST', 'shop/blobs/uploads/'))[0]).toBe(202)
    const denied = refused(who, 'PutImage', unallowed('PutImage'))
    expect(await answered(token, 'PUT', 'shop/manifests/v9')).toEqual(denied)
    const digest = `sha256:${'0'.repeat(64)}`
    const chunk = refused(who, 'UploadLayerPart', unallowed('UploadLayerPart'))
    expect(await answered(token, 'POST', `shop/blobs/uploads/?digest=${digest}`)).toEqual(chunk)
    expect((await answered(token, 'HEAD', `shop/blobs/${digest}`))[0]).toBe(403)
    expect((await answered(at.token, 'HEAD', `shop/blobs/${digest}`))[0]).toBe(404)
  })

  it('of another account opens what the repository’s policy opens for it', async () => {
    const token = tokenOf('222222222222', ['ecr:*'])
    const why = 'because no resource-based policy allows the ecr:BatchGetImage action'
    expect(await answered(token, 'GET', 'shop/manifests/none')).toEqual(refused(at222, 'BatchGetImage', why))
    const Principal = { AWS: 'arn:aws:iam::222222222222:role/deploy' }
    const policyText = JSON.stringify({ Statement: [{ Effect: 'Allow', Principal, Action: pull }] })
    at.call('SetRepositoryPolicy', { repositoryName: 'shop', policyText })
    expect((await answered(token, 'GET', 'shop/manifests/none'))[0]).toBe(404)
    expect((await answered(token, 'PUT', 'shop/manifests/v9'))[0]).toBe(403)
  })
})
