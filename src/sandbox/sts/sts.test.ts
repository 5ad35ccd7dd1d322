import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  DecodeAuthorizationMessageCommand,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  GetSessionTokenCommand,
  STSClient
} from '@aws-sdk/client-sts'
import { describe, expect, it } from '@jest/globals'
import { createSandbox, type Sandbox } from '../sandbox.ts'
import { sdkHandler } from '../sdk-handler.ts'
import { uncovered } from '../testing/coverage.ts'
import { sts } from './service.ts'

const missing = uncovered(sts)

const fresh = () => createSandbox({ mode: 'hand', registry: '127.0.0.1:5000', endpoint: 'http://127.0.0.1:4566' })
const client = (sandbox: Sandbox, accessKeyId: string, region = 'eu-west-1') =>
  new STSClient({
    region,
    endpoint: sandbox.hosts.endpoint,
    credentials: { accessKeyId, secretAccessKey: 'x' },
    requestHandler: sdkHandler(sandbox),
    maxAttempts: 1
  })
const role = { RoleArn: 'arn:aws:iam::222222222222:role/ci/deploy', RoleSessionName: 'run-1' }
const jwt = (claims: object) =>
  [{ alg: 'none' }, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')

describe('who calls', () => {
  it('is the account that the access key id spells', async () => {
    const answer = await client(fresh(), '111111111111').send(new GetCallerIdentityCommand({}))
    expect(answer.Arn).toBe('arn:aws:iam::111111111111:user/sandbox')
    expect(answer.Account).toBe('111111111111')
    expect(answer.UserId).toMatch(/^AIDA[A-Z2-7]{17}$/)
    expect(answer.$metadata.requestId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('is the default account for any other key, in the region’s partition', async () => {
    const answer = await client(fresh(), 'AKIAEXAMPLE', 'cn-north-1').send(new GetCallerIdentityCommand({}))
    expect(answer.Arn).toBe('arn:aws-cn:iam::000000000000:user/sandbox')
  })

  it('is the assumed role until its session ends', async () => {
    const sandbox = fresh()
    const { Credentials, AssumedRoleUser } = await client(sandbox, '111111111111').send(new AssumeRoleCommand(role))
    expect(Credentials?.Expiration).toEqual(new Date('2026-01-05T10:00:00Z'))
    const assumed = client(sandbox, Credentials?.AccessKeyId ?? '')
    const answer = await assumed.send(new GetCallerIdentityCommand({}))
    expect(answer.Arn).toBe('arn:aws:sts::222222222222:assumed-role/deploy/run-1')
    expect(answer.UserId).toBe(AssumedRoleUser?.AssumedRoleId)
    sandbox.clock.advance(3_600_000)
    const late = assumed.send(new GetCallerIdentityCommand({}))
    await expect(late).rejects.toMatchObject({ name: 'ExpiredToken', $metadata: { httpStatusCode: 403 } })
  })
})

describe('a role', () => {
  it('is assumed without a signature for a well-formed token', async () => {
    const sandbox = fresh()
    const token = `${jwt({ sub: 'repo:octo/shop:ref:refs/heads/main', aud: 'sts.amazonaws.com', iss: 'https://issuer.example' })}.x`
    const command = new AssumeRoleWithWebIdentityCommand({ ...role, WebIdentityToken: token })
    const answer = await client(sandbox, '111111111111').send(command)
    expect(answer.SubjectFromWebIdentityToken).toBe('repo:octo/shop:ref:refs/heads/main')
    const assumed = client(sandbox, answer.Credentials?.AccessKeyId ?? '')
    expect((await assumed.send(new GetCallerIdentityCommand({}))).Account).toBe('222222222222')
    expect(JSON.stringify(sandbox.world.calls)).not.toContain(token)
    expect(JSON.stringify(sandbox.world.calls)).not.toContain(answer.Credentials?.SessionToken)
  })

  it.each([
    ['WebIdentityToken', { WebIdentityToken: 'no.token' }, 'InvalidIdentityTokenException'],
    ['RoleArn', { RoleArn: 'deploy' }, 'ValidationError'],
    ['RoleSessionName', { RoleSessionName: 'a b' }, 'ValidationError'],
    ['DurationSeconds', { DurationSeconds: 60 }, 'ValidationError']
  ])('is refused for a bad %s', async (_name, bad, error) => {
    const command = new AssumeRoleWithWebIdentityCommand({ ...role, WebIdentityToken: `${jwt({})}.x`, ...bad })
    await expect(client(fresh(), '111111111111').send(command)).rejects.toMatchObject({ name: error })
  })
})

describe('keys', () => {
  it('of the caller can be had for a time, and no longer', async () => {
    const sandbox = fresh()
    const { Credentials } = await client(sandbox, '111111111111').send(new GetSessionTokenCommand({}))
    expect(Credentials?.Expiration).toEqual(new Date('2026-01-05T21:00:00Z'))
    const key = Credentials?.AccessKeyId ?? ''
    const own = client(sandbox, key)
    expect((await own.send(new GetCallerIdentityCommand({}))).Arn).toBe('arn:aws:iam::111111111111:user/sandbox')
    await expect(own.send(new GetSessionTokenCommand({}))).rejects.toMatchObject({ name: 'AccessDenied' })
    const info = await client(sandbox, '222222222222').send(new GetAccessKeyInfoCommand({ AccessKeyId: key }))
    expect(info.Account).toBe('111111111111')
    sandbox.clock.advance(12 * 3_600_000)
    await expect(own.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken' })
  })

  it('and messages that are none are refused', async () => {
    const asked = client(fresh(), '111111111111')
    const short = asked.send(new GetAccessKeyInfoCommand({ AccessKeyId: 'short' }))
    await expect(short).rejects.toMatchObject({ name: 'ValidationError' })
    const message = asked.send(new DecodeAuthorizationMessageCommand({ EncodedMessage: 'x' }))
    await expect(message).rejects.toMatchObject({ name: 'InvalidAuthorizationMessageException' })
  })
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual(['DecodeAuthorizationMessage'])
})
