import { createHash } from 'node:crypto'
import type { Context } from '../kernel/context.ts'
import { partition } from '../kernel/partition.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { type Parameter, parameterArn } from './state.ts'

/** A parameter as answers give it; without decryption a SecureString shows what cannot be read. */
export const parameterView = (
  context: Context,
  of: { readonly parameter: Parameter; readonly version: number; readonly open: boolean }
): Record<string, unknown> => {
  const { parameter, version, open } = of
  const { value, at } = parameter.values[version - 1] ?? { value: '', at: context.now }
  const sealed = parameter.type === 'SecureString' && !open
  return {
    Name: parameter.name,
    Type: parameter.type,
    Value: sealed ? sealedText(value) : value,
    Version: version,
    LastModifiedDate: timestamp(at),
    ARN: parameterArn(context, parameter.name),
    DataType: 'text'
  }
}

/** What a SecureString shows to who does not ask for its value. */
const sealedText = (value: string): string => `AQICAH${createHash('sha512').update(value).digest('base64')}`

/** What is to be said of a version beside its value, as DescribeParameters and GetParameterHistory give it. */
export const parameterFacts = (context: Context, parameter: Parameter, version: number): Record<string, unknown> => {
  const { name, type, description, keyId, tier = 'Standard', values } = parameter
  const key = keyId ?? (type === 'SecureString' ? 'alias/aws/ssm' : undefined)
  return {
    ...{ Name: name, Type: type },
    ...(key === undefined ? {} : { KeyId: key }),
    LastModifiedDate: timestamp(values[version - 1]?.at ?? context.now),
    LastModifiedUser: `arn:${partition(context.caller.region)}:iam::${context.account.id}:root`,
    ...(description === undefined ? {} : { Description: description }),
    ...{ Version: version, Tier: tier, Policies: [], DataType: 'text' }
  }
}
