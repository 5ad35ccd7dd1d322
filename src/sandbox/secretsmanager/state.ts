import type { Context } from '../kernel/context.ts'
import { regionPart } from '../kernel/part.ts'

/** One version of a secret: text or base64, with the labels that point to it. */
export type SecretVersion = { at: number; text?: string; binary?: string; stages: string[] }

/** One secret; versions by id. Times in virtual milliseconds; `deletion` is when a deleted one is gone for good. */
export type Secret = {
  readonly name: string
  readonly arn: string
  readonly created: number
  changed: number
  description?: string
  kmsKey?: string
  tags: { Key: string; Value: string }[]
  versions: Record<string, SecretVersion>
  deleted?: number
  deletion?: number
}

/** What Secrets Manager keeps in one region: secrets by name, and whether there ever was one. */
export type SecretsState = { secrets: Record<string, Secret>; laid: boolean }

/** The region's secrets. */
export const secretsState = (context: Context): SecretsState =>
  regionPart(context, 'secretsmanager', () => ({ secrets: {}, laid: false }))

/** The secret that a name, an ARN or an ARN without its last six characters means; one that is gone for good is none. */
export const secretNamed = (context: Context, id: string): Secret | undefined => {
  const { secrets } = secretsState(context)
  const byName = Object.hasOwn(secrets, id) ? secrets[id] : undefined
  const found = byName ?? Object.values(secrets).find(({ arn }) => arn === id || arn.slice(0, -7) === id)
  return found?.deletion !== undefined && found.deletion <= context.now ? undefined : found
}

/** The version of a secret that an id or a label means, `AWSCURRENT` unless told. */
export const versionOf = (
  secret: Secret,
  by: { readonly id?: string | undefined; readonly stage?: string | undefined }
): { readonly id: string; readonly version: SecretVersion } | undefined => {
  const stage = by.stage ?? (by.id === undefined ? 'AWSCURRENT' : undefined)
  const found = Object.entries(secret.versions).find(
    ([id, version]) => (by.id === undefined || id === by.id) && (stage === undefined || version.stages.includes(stage))
  )
  return found && { id: found[0], version: found[1] }
}
