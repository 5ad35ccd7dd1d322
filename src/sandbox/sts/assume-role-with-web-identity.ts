import { isOwn } from '../github/token.ts'
import type { Context } from '../kernel/context.ts'
import { isStructure, neededText, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { trustClaims, trustedRole } from '../permissions/trust.ts'
import { openSession } from './open-session.ts'

/**
 * `AssumeRoleWithWebIdentity`: where roles are laid for the account, the token must be one of the sandbox's own that has not
 * ended, and the role's trust must allow its claims; elsewhere any well-formed token will do.
 */
export const assumeRoleWithWebIdentity: Operation = {
  unsigned: true,
  resource: input => textMember(input, 'RoleArn') ?? '',
  run: (context, input) => {
    const token = neededText(input, 'WebIdentityToken', 'ValidationError')
    const claims = tokenClaims(token)
    const role = trustedRole(context, neededText(input, 'RoleArn', 'ValidationError'))
    if (role !== 'open') {
      checkToken(context, token, claims)
      trustClaims(role, claims, host(String(claims.iss ?? '')))
    }
    return {
      ...openSession(context, input),
      SubjectFromWebIdentityToken: String(claims.sub ?? ''),
      Audience: String(claims.aud ?? ''),
      Provider: `arn:aws:iam::${context.account.id}:oidc-provider/${host(String(claims.iss ?? ''))}`
    }
  }
}

const checkToken = ({ world }: Context, token: string, claims: Input): void => {
  if (!isOwn(world, token))
    throw new Refusal(
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements"
    )
  const [now, end] = [Math.floor(world.now / 1000), Number(claims.exp)]
  if (now >= end)
    throw new Refusal(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${end}`
    )
}

const malformed = (): Refusal =>
  new Refusal(
    'InvalidIdentityToken',
    'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)'
  )

const tokenClaims = (token: string): Input => {
  const [head, body, signature, ...more] = token.split('.')
  if (head === undefined || body === undefined || signature === undefined || more.length > 0) throw malformed()
  decoded(head)
  return decoded(body)
}

const decoded = (part: string): Input => {
  const value = parsed(Buffer.from(part, 'base64url').toString('utf8'))
  if (isStructure(value)) return value
  throw malformed()
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed()
  }
}

const host = (issuer: string): string => issuer.replace(/^https?:\/\//, '')
