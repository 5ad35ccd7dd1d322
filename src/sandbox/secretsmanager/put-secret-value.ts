import { textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { putVersion } from './put-version.ts'
import { requireSecret } from './refuse.ts'

/** `PutSecretValue`: a further version of a secret. */
export const putSecretValue: Operation = {
  resource: input => textMember(input, 'SecretId') ?? '',
  run: (context, input) => {
    const secret = requireSecret(context, input)
    return { ARN: secret.arn, Name: secret.name, ...putVersion(context, secret, input) }
  }
}
