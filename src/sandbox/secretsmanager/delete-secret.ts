import { flagMember, numberMember, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { requireSecret } from './refuse.ts'

const day = 86_400_000

/** `DeleteSecret`: the secret cannot be read from now on, and is gone after its recovery window, or at once when forced. */
export const deleteSecret: Operation = {
  resource: input => textMember(input, 'SecretId') ?? '',
  run: (context, input) => {
    const secret = requireSecret(context, input, true)
    const days = numberMember(input, 'RecoveryWindowInDays') ?? 30
    if (!Number.isInteger(days) || days < 7 || days > 30)
      throw new Refusal(
        'InvalidParameterException',
        'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).'
      )
    const forced = flagMember(input, 'ForceDeleteWithoutRecovery') ?? false
    secret.deleted = context.now
    secret.deletion = forced ? context.now : context.now + days * day
    return { ARN: secret.arn, Name: secret.name, DeletionDate: timestamp(secret.deletion) }
  }
}
