import { flagMember, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { paged } from './page.ts'
import { requireSecret } from './refuse.ts'

/** `ListSecretVersionIds`: versions with labels, and with `IncludeDeprecated` those without. */
export const listSecretVersionIds: Operation = {
  resource: input => textMember(input, 'SecretId') ?? '',
  run: (context, input) => {
    const secret = requireSecret(context, input, true)
    const old = flagMember(input, 'IncludeDeprecated') ?? false
    const all = Object.entries(secret.versions).filter(([, { stages }]) => old || stages.length > 0)
    const { page, next } = paged(input, all, ([id]) => id)
    return {
      ...{ ARN: secret.arn, Name: secret.name },
      Versions: page.map(([VersionId, { stages, at }]) => ({
        VersionId,
        ...(stages.length === 0 ? {} : { VersionStages: stages }),
        CreatedDate: timestamp(at)
      })),
      ...next
    }
  }
}
