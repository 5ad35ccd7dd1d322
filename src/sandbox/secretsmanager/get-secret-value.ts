import { textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { notFound, requireSecret } from './refuse.ts'
import { versionOf } from './state.ts'

/** `GetSecretValue`: by version id or staging label. */
export const getSecretValue: Operation = {
  resource: input => textMember(input, 'SecretId') ?? '',
  run: (context, input) => {
    const secret = requireSecret(context, input)
    const [id, stage] = [textMember(input, 'VersionId'), textMember(input, 'VersionStage')]
    const found = versionOf(secret, { id, stage })
    if (found === undefined)
      throw notFound(
        id === undefined ? ` value for staging label: ${stage ?? 'AWSCURRENT'}` : ` value for VersionId: ${id}`
      )
    const { text, binary, stages, at } = found.version
    return {
      ...{ ARN: secret.arn, Name: secret.name, VersionId: found.id },
      ...(text === undefined ? { SecretBinary: binary } : { SecretString: text }),
      ...{ VersionStages: stages, CreatedDate: timestamp(at) }
    }
  }
}
