import { textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { requireSecret } from './refuse.ts'

/** `RestoreSecret`: one that waits for its deletion can be read again; one that does not stays as it is. */
export const restoreSecret: Operation = {
  resource: input => textMember(input, 'SecretId') ?? '',
  run: (context, input) => {
    const secret = requireSecret(context, input, true)
    delete secret.deleted
    delete secret.deletion
    return { ARN: secret.arn, Name: secret.name }
  }
}
