import type { Place } from '../config/config.ts'
import type { Fault } from '../problem/problem.ts'
import { partitions } from './partitions.data.ts'

/** What ECS is told to read a secret from, or why the reference cannot be understood. */
export type SecretReference = { readonly valueFrom: string } | { readonly fault: Fault }

/**
 * `ssm:/path` is a parameter of the task's own region; `sm:name` and `sm:name:key` a secret of Secrets Manager and one
 * key of it, in the place's account; a full ARN stays as it is (ECS guide, specifying sensitive data).
 */
export const secretReference = (reference: string, place: Pick<Place, 'region' | 'account'>): SecretReference => {
  const [, scheme, rest = ''] = /^(ssm|sm):(.+)$/.exec(reference) ?? []
  const text = scheme === undefined ? reference : rest
  if (text.startsWith('arn:')) return { valueFrom: text }
  if (scheme === 'ssm') return { valueFrom: text }
  if (scheme !== 'sm') return { fault: unknown(reference) }
  if (place.account === undefined) return { fault: nameless(reference) }
  const [name, key] = text.split(':')
  const partition = partitions.find(([prefix]) => place.region.startsWith(prefix))?.[1] ?? 'aws'
  const arn = `arn:${partition}:secretsmanager:${place.region}:${place.account}:secret:${name}`
  return { valueFrom: key === undefined ? arn : `${arn}:${key}::` }
}

const unknown = (reference: string): Fault => ({
  what: `The reference to a secret "${reference}" is none that Tagship knows.`,
  remedy: 'Write "ssm:/path" for a parameter, "sm:name" for a secret of Secrets Manager, or a full ARN.'
})

const nameless = (reference: string): Fault => ({
  what: `The reference to a secret "${reference}" needs the account that the secret is in.`,
  remedy: 'Give the stage an account in the config, or write the full ARN of the secret.'
})
