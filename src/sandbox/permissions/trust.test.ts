import { describe, expect, it } from '@jest/globals'
import { authorization, replyText, sandboxByHand } from '../testing/raw-call.ts'
import { account, lay, of, session, sts, token } from './testing/laid.ts'

describe('a role’s trust', () => {
  it('takes a token whose claims it names, and no other', async () => {
    const sandbox = sandboxByHand()
    await lay(sandbox, [])
    expect(await session(sandbox)).toMatch(/^ASIA/)
    for (const query of ['environment=beta', 'environment=live&repository=evil/shop', '']) {
      const form = { WebIdentityToken: await token(sandbox, query) }
      const reply = await sts(sandbox, ['AssumeRoleWithWebIdentity', form])
      expect([reply.status, of(replyText(reply), 'Code')]).toEqual([403, 'AccessDenied'])
      expect(of(replyText(reply), 'Message')).toBe('Not authorized to perform sts:AssumeRoleWithWebIdentity')
    }
  })

  it('takes no token that was changed or has ended, nor another role or a longer session', async () => {
    const sandbox = sandboxByHand()
    await lay(sandbox, [])
    const good = await token(sandbox, 'environment=live')
    const code = async (form: Record<string, string>) =>
      of(replyText(await sts(sandbox, ['AssumeRoleWithWebIdentity', { WebIdentityToken: good, ...form }])), 'Code')
    expect(await code({ WebIdentityToken: `${good.slice(0, -3)}xyz` })).toBe('InvalidIdentityToken')
    expect(await code({ RoleArn: `arn:aws:iam::${account}:role/other` })).toBe('AccessDenied')
    expect(await code({ DurationSeconds: '7200' })).toBe('ValidationError')
    sandbox.clock.advance(300_000)
    expect(await code({})).toBe('ExpiredTokenException')
  })

  it('decides who may assume it from another account', async () => {
    const sandbox = sandboxByHand()
    const ci = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: 'sts:AssumeRole' }
    await lay(sandbox, [], { trust: { Statement: [ci] } })
    const code = async (key: string) =>
      of(replyText(await sts(sandbox, ['AssumeRole', {}], { authorization: authorization(key) })), 'Code')
    expect([await code('111111111111'), await code('333333333333')]).toEqual(['', 'AccessDenied'])
  })
})
