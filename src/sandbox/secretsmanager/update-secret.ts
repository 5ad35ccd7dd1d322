import { textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { putVersion } from './put-version.ts'
import { requireSecret } from './refuse.ts'

/** `UpdateSecret`: description and key, and with a value a further version, which is current then. */
export const updateSecret: Operation = {
  resource: input => textMember(input, 'SecretId') ?? '',
  run: (context, input) => {
    const secret = requireSecret(context, input)
    const valued = textMember(input, 'SecretString') ?? textMember(input, 'SecretBinary')
    const version = valued === undefined ? {} : { VersionId: putVersion(context, secret, input).VersionId }
    const [description, kmsKey] = [textMember(input, 'Description'), textMember(input, 'KmsKeyId')]
    if (description !== undefined) secret.description = description
    if (kmsKey !== undefined) secret.kmsKey = kmsKey
    secret.changed = context.now
    return { ARN: secret.arn, Name: secret.name, ...version }
  }
}
