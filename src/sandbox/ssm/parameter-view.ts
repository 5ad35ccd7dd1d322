import { createHash } from 'node:crypto'
import type { Context } from '../kernel/context.ts'
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
    Value: sealed ? `AQICAH${createHash('sha512').update(value).digest('base64')}` : value,
    Version: version,
    LastModifiedDate: timestamp(at),
    ARN: parameterArn(context, parameter.name),
    DataType: 'text'
  }
}
