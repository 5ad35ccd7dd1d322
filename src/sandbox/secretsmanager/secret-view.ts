import { timestamp } from '../kernel/timestamp.ts'
import type { Secret } from './state.ts'

/** What DescribeSecret and ListSecrets say of a secret, its versions aside. */
export const secretView = (secret: Secret): Record<string, unknown> => {
  const { description, kmsKey, deleted } = secret
  return {
    ...{ ARN: secret.arn, Name: secret.name, Tags: secret.tags },
    ...(description === undefined ? {} : { Description: description }),
    ...(kmsKey === undefined ? {} : { KmsKeyId: kmsKey }),
    CreatedDate: timestamp(secret.created),
    LastChangedDate: timestamp(secret.changed),
    ...(deleted === undefined ? {} : { DeletedDate: timestamp(deleted) })
  }
}

/** The labels of a secret's versions, those without any left out. */
export const stagesView = ({ versions }: Secret): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(versions).flatMap(([id, { stages }]) => (stages.length === 0 ? [] : [[id, stages]]))
  )
