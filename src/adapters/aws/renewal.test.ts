import { describe, expect, it } from '@jest/globals'
import { cloudAt } from './cloud.ts'
import { depsOver, type Reply, standingClock, wire } from './testing/wire.ts'

const role = 'arn:aws:iam::222222222222:role/tagship-alpha'

const assumed = (key: string): Reply => ({
  body: `<R><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${key}</AccessKeyId>
    <SecretAccessKey>secret</SecretAccessKey><SessionToken>token-of-${key}</SessionToken>
    <Expiration>2026-01-05T15:00:00Z</Expiration></Credentials><AssumedRoleUser>
    <Arn>arn:aws:sts::222222222222:assumed-role/tagship-alpha/x</Arn></AssumedRoleUser>
    </AssumeRoleWithWebIdentityResult></R>`
})

const expired: Reply = {
  status: 400,
  body: { __type: 'ExpiredTokenException', message: 'The security token included in the request is expired' }
}

const services: Reply = { body: { services: [] } }

const at = (place: { readonly role?: string }, isExpired: (key: string) => boolean) => {
  const { sent, requestHandler } = wire(({ operation, key }, nth) => {
    if (operation === 'AssumeRoleWithWebIdentity') return assumed(nth === 1 ? 'FIRST' : 'SECOND')
    return isExpired(key) ? expired : services
  })
  const deps = depsOver(requestHandler, { clock: standingClock().clock, oidcToken: async () => 'jwt' })
  const cloud = cloudAt({ region: 'eu-west-1', ...place }, 'write', deps)
  return { cloud, seen: () => sent.map(({ operation, key }) => `${operation} ${key}`) }
}

describe('a token that runs out before its time', () => {
  it('is renewed once by the session, and the call is signed again', async () => {
    const { cloud, seen } = at({ role }, key => key === 'FIRST')
    await Promise.all([cloud.services.describe('shop', ['a']), cloud.services.describe('shop', ['b'])])
    expect(seen()).toEqual([
      'AssumeRoleWithWebIdentity unsigned',
      'DescribeServices FIRST',
      'DescribeServices FIRST',
      'AssumeRoleWithWebIdentity unsigned',
      'DescribeServices SECOND',
      'DescribeServices SECOND'
    ])
  })

  it('is told as expired when the new one is refused too', async () => {
    const { cloud, seen } = at({ role }, () => true)
    await expect(cloud.services.describe('shop', ['a'])).rejects.toMatchObject({ kind: 'expired', sent: 'no' })
    expect(seen().filter(text => text.startsWith('Describe'))).toHaveLength(2)
  })

  it('is told as expired at once where no other keys can be had', async () => {
    const { cloud, seen } = at({}, () => true)
    await expect(cloud.services.describe('shop', ['a'])).rejects.toMatchObject({ kind: 'expired' })
    expect(seen()).toEqual(['DescribeServices AMBIENT'])
  })
})
