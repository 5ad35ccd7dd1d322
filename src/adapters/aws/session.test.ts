import { describe, expect, it } from '@jest/globals'
import type { Place } from '../../core/config/config.ts'
import { cloudAt } from './cloud.ts'
import type { Deps } from './deps.ts'
import { depsOver, type Reply, type Sent, standingClock, wire } from './testing/wire.ts'

const role = 'arn:aws:iam::222222222222:role/ci/tagship-alpha'
const place: Place = { region: 'eu-west-1', account: '222222222222', role }

const assumed = (operation: string, key: string, account = '222222222222'): Reply => ({
  body: `<${operation}Response><${operation}Result><Credentials><AccessKeyId>${key}</AccessKeyId>
    <SecretAccessKey>secret-of-${key}</SecretAccessKey><SessionToken>token-of-${key}</SessionToken>
    <Expiration>${key === 'FIRST' ? '2026-01-05T10:00:00Z' : '2026-01-05T11:00:00Z'}</Expiration></Credentials>
    <AssumedRoleUser><Arn>arn:aws:sts::${account}:assumed-role/tagship-alpha/tagship-local</Arn></AssumedRoleUser>
    </${operation}Result></${operation}Response>`
})

const identity = (arn: string): Reply => ({
  body: `<GetCallerIdentityResponse><GetCallerIdentityResult><Account>${arn.split(':')[4]}</Account><Arn>${arn}</Arn>
    </GetCallerIdentityResult></GetCallerIdentityResponse>`
})

const person = 'arn:aws:iam::222222222222:user/ada'

const at = (answer: (sent: Sent, nth: number) => Reply, more: Partial<Deps> = {}, where: Place = place) => {
  const { sent, requestHandler } = wire((one, nth) =>
    one.operation === 'DescribeServices' ? { body: { services: [] } } : answer(one, nth)
  )
  const { clock } = standingClock()
  const masked: string[] = []
  const deps = depsOver(requestHandler, { clock, mask: text => void masked.push(text), ...more })
  const read = () => cloudAt(where, 'write', deps).services.describe('shop', ['api'])
  return { sent, masked, clock, deps, read, seen: () => sent.map(({ operation, key }) => `${operation} ${key}`) }
}

describe('a session', () => {
  it("assumes the role of the place with the job's OIDC token, unsigned, and masks what it gets", async () => {
    const { read, seen, sent, masked } = at(() => assumed('AssumeRoleWithWebIdentity', 'FIRST'), {
      oidcToken: async () => 'jwt'
    })
    await read()
    expect(seen()).toEqual(['AssumeRoleWithWebIdentity unsigned', 'DescribeServices FIRST'])
    expect(sent[0]?.body).toMatchObject({ RoleArn: role, WebIdentityToken: 'jwt', RoleSessionName: 'tagship-local' })
    expect(masked).toEqual(['jwt', 'secret-of-FIRST', 'token-of-FIRST'])
  })

  it("assumes it with the caller's own credentials where no token can be had", async () => {
    const { read, seen } = at(({ operation }) =>
      operation === 'GetCallerIdentity' ? identity(person) : assumed('AssumeRole', 'FIRST')
    )
    await read()
    expect(seen()).toEqual(['GetCallerIdentity AMBIENT', 'AssumeRole AMBIENT', 'DescribeServices FIRST'])
  })

  it('uses credentials of the role itself as they are', async () => {
    const { read, seen } = at(() => identity('arn:aws:sts::222222222222:assumed-role/tagship-alpha/GitHubActions'))
    await read()
    expect(seen().at(-1)).toBe('DescribeServices AMBIENT')
    expect(seen().join()).not.toContain('AssumeRole')
  })

  it('renews over the clock before the credentials run out, and not earlier', async () => {
    const { clock, deps, seen } = at((_, nth) => assumed('AssumeRoleWithWebIdentity', nth === 1 ? 'FIRST' : 'SECOND'), {
      oidcToken: async () => 'jwt'
    })
    const { services } = cloudAt(place, 'write', deps)
    await services.describe('shop', ['api'])
    await clock.sleep(54 * 60_000)
    await services.describe('shop', ['api'])
    await clock.sleep(2 * 60_000)
    await services.describe('shop', ['api'])
    expect(seen()).toEqual([
      'AssumeRoleWithWebIdentity unsigned',
      'DescribeServices FIRST',
      'DescribeServices FIRST',
      'AssumeRoleWithWebIdentity unsigned',
      'DescribeServices SECOND'
    ])
  })

  it('asks once for calls that go out together', async () => {
    const { deps, seen } = at(() => assumed('AssumeRoleWithWebIdentity', 'FIRST'), { oidcToken: async () => 'jwt' })
    const { services } = cloudAt(place, 'write', deps)
    await Promise.all([services.describe('shop', ['a']), services.describe('shop', ['b'])])
    expect(seen().filter(text => text.startsWith('Assume'))).toHaveLength(1)
  })

  it('tries again when STS is throttled, and the call itself goes out once', async () => {
    const { read, seen } = at(
      (_, nth) =>
        nth === 1
          ? {
              status: 400,
              body: '<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>'
            }
          : assumed('AssumeRoleWithWebIdentity', 'FIRST'),
      { oidcToken: async () => 'jwt' }
    )
    await read()
    expect(seen().filter(text => text.startsWith('Describe'))).toHaveLength(1)
  })

  it('refuses credentials of another account before anything else is called', async () => {
    const { read, seen } = at(
      () => identity('arn:aws:iam::999999999999:user/eve'),
      {},
      { region: 'eu-west-1', account: '222222222222' }
    )
    await expect(read()).rejects.toThrow(
      'are of account "999999999999", but the config or the input "account" asks for account "222222222222"'
    )
    expect(seen()).toEqual(['GetCallerIdentity AMBIENT'])
  })

  it('names the role and the action when STS refuses', async () => {
    const body =
      '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error></ErrorResponse>'
    const { read } = at(() => ({ status: 403, body }), { oidcToken: async () => 'jwt' })
    await expect(read()).rejects.toMatchObject({ kind: 'denied', action: 'sts:AssumeRoleWithWebIdentity', sent: 'no' })
    await expect(read()).rejects.toThrow(`role "${role}"`)
    await expect(read()).rejects.toThrow("Let the role's trust policy name the account's OIDC provider")
  })
})
