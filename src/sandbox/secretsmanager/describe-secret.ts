import { textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { requireSecret } from './refuse.ts'

/** `DescribeSecret`: all but the values; one that waits for its deletion shows, too. */
export const describeSecret: Operation = {
  resource: input => textMember(input, 'SecretId') ?? '',
  run: (context, input) => {
    const secret = requireSecret(context, input, true)
    const { description, kmsKey, deleted, versions } = secret
    return {
      ...{ ARN: secret.arn, Name: secret.name, Tags: secret.tags },
      ...(description === undefined ? {} : { Description: description }),
      ...(kmsKey === undefined ? {} : { KmsKeyId: kmsKey }),
      CreatedDate: timestamp(secret.created),
      LastChangedDate: timestamp(secret.changed),
      ...(deleted === undefined ? {} : { DeletedDate: timestamp(deleted) }),
      VersionIdsToStages: Object.fromEntries(
        Object.entries(versions).flatMap(([id, { stages }]) => (stages.length === 0 ? [] : [[id, stages]]))
      )
    }
  }
}
