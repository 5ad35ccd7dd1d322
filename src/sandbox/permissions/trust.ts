import type { Context } from '../kernel/context.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { identityVerdict } from './authorize.ts'
import { parsePolicy, type Statement } from './policy.ts'
import { callersArns, isJudged, type Role, roleNamed } from './role.ts'
import { isPrincipal, verdict } from './verdict.ts'

/** The role that an ARN names where its account judges: `open` where it does not, `undefined` where there is no such role. */
export const trustedRole = (context: Context, arn: string): Role | 'open' | undefined => {
  const account = context.world.accounts[arn.split(':')[4] ?? '']
  if (!isJudged(account)) return 'open'
  const role = roleNamed(account, arn.split('/').at(-1) ?? '')
  return role?.arn === arn ? role : undefined
}

/** Refuses an `AssumeRole` that the role's trust, or the caller's own policies, do not allow. */
export const trustCaller = (context: Context, arn: string): void => {
  const role = trustedRole(context, arn)
  if (role === 'open') return
  const { caller } = context
  const asking = { action: 'sts:AssumeRole', resource: '*', facts: { 'aws:principalarn': caller.arn } }
  const trust = (arns: readonly string[], account: string): boolean =>
    role !== undefined &&
    verdict([parsePolicy(role.trust)], asking, statement => isPrincipal(statement, { account, arns })) === 'allowed'
  const named = caller.account === arn.split(':')[4] && trust(callersArns(context), '')
  const own = named ? 'allowed' : identityVerdict(context, { action: 'sts:AssumeRole', resource: arn }, {})
  if (trust(callersArns(context), caller.account) && own === 'allowed') return
  const text = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`
  throw new Refusal('AccessDenied', text, { status: 403 })
}

/** Refuses claims of a web identity that the role's trust does not allow; `provider` is the issuer without `https://`. */
export const trustClaims = (role: Role | undefined, claims: Input, provider: string): void => {
  const facts = Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [`${provider}:${name}`.toLowerCase(), String(value)])
  )
  const asking = { action: 'sts:AssumeRoleWithWebIdentity', resource: '*', facts }
  const federated = ({ principals }: Statement): boolean =>
    (principals.Federated ?? []).some(principal => principal.endsWith(`:oidc-provider/${provider}`))
  if (role !== undefined && verdict([parsePolicy(role.trust)], asking, federated) === 'allowed') return
  throw new Refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', { status: 403 })
}

/** Refuses a session longer than the role allows. */
export const boundSession = (role: Role, seconds: number): void => {
  if (seconds <= role.longest) return
  const text = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'
  throw new Refusal('ValidationError', text)
}
