import { expect, it } from '@jest/globals'
import { replyJson, sandboxByHand } from '../testing/raw-call.ts'

const ask = (path: string, headers: Record<string, string> = { authorization: 'bearer job' }) =>
  sandboxByHand().handle({ method: 'GET', path: `/_github/${path}`, headers, body: new Uint8Array() })

it('gives a job’s token for the audience it asks for', async () => {
  const reply = await ask('token?repository=octo/api&environment=live&audience=sts.amazonaws.com')
  const { value } = replyJson(reply) as { value: string }
  expect(JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
    sub: 'repo:octo/api:environment:live',
    aud: 'sts.amazonaws.com',
    repository: 'octo/api',
    ref: 'refs/heads/main',
    environment: 'live',
    iat: 1_767_603_600,
    exp: 1_767_603_900
  })
})

it.each([
  ['event_name=pull_request', 'repo:octo/shop:pull_request', 'refs/pull/1/merge', 'branch'],
  ['event_name=pull_request&environment=beta', 'repo:octo/shop:environment:beta', 'refs/pull/1/merge', 'branch'],
  ['ref=refs/tags/v1', 'repo:octo/shop:ref:refs/tags/v1', 'refs/tags/v1', 'tag']
])('names the subject of a job of %s as GitHub does', async (query, ...[sub, ref, type]) => {
  const { value } = replyJson(await ask(`token?${query}`)) as { value: string }
  const claims = JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString())
  expect([claims.sub, claims.ref, claims.ref_type]).toEqual([sub, ref, type])
})

it('wants a bearer, and knows no other path', async () => {
  expect((await ask('token?audience=x', {})).status).toBe(401)
  expect((await ask('repos/octo/api')).status).toBe(404)
})
