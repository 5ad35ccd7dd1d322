import { isStructure, neededText, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { openSession } from './open-session.ts'

/** `AssumeRoleWithWebIdentity`: takes any well-formed token; no provider and no trust policy is asked. */
export const assumeRoleWithWebIdentity: Operation = {
  unsigned: true,
  resource: input => textMember(input, 'RoleArn') ?? '',
  run: (context, input) => {
    const claims = tokenClaims(neededText(input, 'WebIdentityToken', 'ValidationError'))
    return {
      ...openSession(context, input),
      SubjectFromWebIdentityToken: String(claims.sub ?? ''),
      Audience: String(claims.aud ?? ''),
      Provider: `arn:aws:iam::${context.account.id}:oidc-provider/${host(String(claims.iss ?? ''))}`
    }
  }
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
