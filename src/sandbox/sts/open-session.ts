import { createHash } from 'node:crypto'
import type { Context } from '../kernel/context.ts'
import { draw } from '../kernel/draw.ts'
import { neededText, numberMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { timestamp } from '../kernel/timestamp.ts'
import type { Session, World } from '../kernel/world.ts'
import { boundSession, trustedRole } from '../permissions/trust.ts'

/** Opens a session of the role that the request names, and gives its credentials; the access key id stands for the role's account from then on. */
export const openSession = (context: Context, input: Input): Record<string, unknown> => {
  const role = roleOf(neededText(input, 'RoleArn', 'ValidationError'))
  const name = sessionName(neededText(input, 'RoleSessionName', 'ValidationError'))
  const seconds = sessionSeconds(input, { unless: 3600, longest: 43_200 })
  const laid = trustedRole(context, role.arn)
  if (laid !== undefined && laid !== 'open') boundSession(laid, seconds)
  const userId = `AROA${letters(stableHex(context.world, role.arn)).slice(0, 17)}:${name}`
  const arn = `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${name}`
  const session = { account: role.account, arn, userId, expires: context.now + seconds * 1000 }
  return {
    Credentials: givenCredentials(context, `sts session ${role.arn} ${name}`, session),
    AssumedRoleUser: { AssumedRoleId: userId, Arn: arn }
  }
}

/** Credentials that stand for a session from now on; the key is that of their draw. */
export const givenCredentials = ({ world }: Context, key: string, session: Session): Record<string, unknown> => {
  const hex = draw(world, key)
  const accessKeyId = `ASIA${letters(hex).slice(0, 16)}`
  world.credentials[accessKeyId] = session
  return {
    AccessKeyId: accessKeyId,
    SecretAccessKey: Buffer.from(hex, 'hex').toString('base64').slice(0, 40),
    SessionToken: `sandbox/${hex}`,
    Expiration: timestamp(session.expires)
  }
}

/** The unique id of an identity that is no session, `AIDA` and seventeen letters; the same for the same ARN. */
export const userId = (world: World, arn: string): string => `AIDA${letters(stableHex(world, arn)).slice(0, 17)}`

type Role = { readonly arn: string; readonly partition: string; readonly account: string; readonly name: string }

const roleOf = (arn: string): Role => {
  const parts = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]{1,64})$/.exec(arn)
  const [, partition, account, name] = parts ?? []
  if (partition === undefined || account === undefined || name === undefined)
    throw new Refusal('ValidationError', `${arn} is invalid`)
  return { arn, partition, account, name }
}

const sessionName = (name: string): string => {
  if (/^[\w+=,.@-]{2,64}$/.test(name)) return name
  const rule = 'Member must satisfy regular expression pattern: [\\w+=,.@-]*'
  const text = `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: ${rule}`
  throw new Refusal('ValidationError', text)
}

/** How long a session shall be, in seconds, from fifteen minutes to the longest. */
export const sessionSeconds = (input: Input, of: { readonly unless: number; readonly longest: number }): number => {
  const seconds = numberMember(input, 'DurationSeconds') ?? of.unless
  if (Number.isInteger(seconds) && seconds >= 900 && seconds <= of.longest) return seconds
  const rule = seconds < 900 ? 'greater than or equal to 900' : `less than or equal to ${of.longest}`
  const text = `1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${rule}`
  throw new Refusal('ValidationError', text)
}

const stableHex = (world: World, text: string): string =>
  createHash('sha256')
    .update(JSON.stringify([world.seed, 'identity', text]))
    .digest('hex')

const letters = (hex: string): string =>
  [...Buffer.from(hex, 'hex')].map(byte => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('')
