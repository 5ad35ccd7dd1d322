import type { Place } from '../../core/config/config.ts'
import { disturbance } from '../retry/disturbance.ts'
import type { Operation } from '../retry/retry.ts'
import { ambientGrant } from './ambient.ts'
import { accountOf, roleOf } from './arn.ts'
import { type Keys, makeClient } from './client.ts'
import type { Deps } from './deps.ts'
import { type Grant, type Identity, maskedKeys } from './grant.ts'
import { translated } from './refusal.ts'

/** A session of a role: by the job's OIDC token where one can be had, else by the caller's own credentials; those of the role itself are used as they are. */
export const roleGrant = async (role: string, place: Place, deps: Deps): Promise<Grant> => {
  const session = { RoleArn: role, RoleSessionName: sessionName(deps) }
  if (deps.oidcToken !== undefined) {
    const token = await deps.oidcToken()
    deps.mask(token)
    const sts = await makeClient('STS', { region: place.region }, deps)
    const ask = () => sts.assumeRoleWithWebIdentity({ ...session, WebIdentityToken: token })
    return assumedGrant(await answered('sts:AssumeRoleWithWebIdentity', { role, place }, ask), deps)
  }
  const own = await ambientGrant(deps)
  if (isSession(await callerIdentity(own.keys, place, deps), role)) return own
  const sts = await makeClient('STS', { region: place.region, keys: own.keys }, deps)
  return assumedGrant(await answered('sts:AssumeRole', { role, place }, () => sts.assumeRole(session)), deps)
}

/** Account and ARN of the owner of these keys; needs no permission. */
export const callerIdentity = async (keys: Keys, place: Place, deps: Deps): Promise<Identity> => {
  const sts = await makeClient('STS', { region: place.region, keys }, deps)
  const { Account, Arn } = await answered('sts:GetCallerIdentity', { place }, () => sts.getCallerIdentity({}))
  if (Account === undefined || Arn === undefined) throw new Error('GetCallerIdentity answered without account')
  return { account: Account, arn: Arn }
}

/** Refusals are told in STS's own name; disturbances go up as they are, because the whole call is tried again. */
const answered = async <T>(
  operation: Operation,
  at: { readonly role?: string; readonly place: Place },
  ask: () => Promise<T>
): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    if (disturbance(error) !== undefined) throw error
    throw translated(error, { operation, on: at.role === undefined ? {} : { role: at.role }, where: at.place.region })
  }
}

type Assumed = {
  readonly Credentials?:
    | {
        readonly AccessKeyId: string | undefined
        readonly SecretAccessKey: string | undefined
        readonly SessionToken: string | undefined
        readonly Expiration: { toISOString(): string } | undefined
      }
    | undefined
  readonly AssumedRoleUser?: { readonly Arn: string | undefined } | undefined
}

const assumedGrant = ({ Credentials: given, AssumedRoleUser: user }: Assumed, deps: Deps): Grant => {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = given ?? {}
  const keys = maskedKeys({ accessKeyId, secretAccessKey, sessionToken }, deps.mask)
  if (keys === undefined) throw new Error('STS answered without credentials')
  const account = accountOf(user?.Arn ?? '')
  return {
    keys,
    ...(given?.Expiration === undefined ? {} : { until: given.Expiration.toISOString() }),
    ...(user?.Arn === undefined || account === undefined ? {} : { identity: { account, arn: user.Arn } })
  }
}

const isSession = (identity: Identity, role: string): boolean => {
  const [mine, wanted] = [roleOf(identity.arn), roleOf(role)]
  return wanted !== undefined && mine?.account === wanted.account && mine.name === wanted.name
}

/** Names the run in CloudTrail. */
const sessionName = (deps: Deps): string => `tagship-${deps.env.GITHUB_RUN_ID ?? 'local'}`.slice(0, 64)
