import type { Context } from '../kernel/context.ts'
import { draw } from '../kernel/draw.ts'
import { neededText, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { partition } from '../kernel/partition.ts'
import { put } from '../kernel/put.ts'
import { Refusal } from '../kernel/refusal.ts'
import { putVersion } from './put-version.ts'
import { exists } from './refuse.ts'
import { type Secret, secretNamed, secretsState } from './state.ts'
import { tagsIn } from './tags.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const name = neededText(input, 'Name', 'ValidationException')
  if (!/^[\w/+=.@-]{1,512}$/.test(name))
    throw new Refusal(
      'ValidationException',
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!'
    )
  const known = secretNamed(context, name)
  if (known?.deleted !== undefined)
    throw new Refusal(
      'InvalidRequestException',
      "You can't create this secret because a secret with this name is already scheduled for deletion."
    )
  if (known !== undefined && !Object.hasOwn(known.versions, textMember(input, 'ClientRequestToken') ?? ''))
    throw exists(`The operation failed because the secret ${name} already exists.`)
  const secret = known ?? fresh(context, name, input)
  const valued = textMember(input, 'SecretString') ?? textMember(input, 'SecretBinary')
  const version = valued === undefined ? {} : { VersionId: putVersion(context, secret, input).VersionId }
  const state = secretsState(context)
  put(state.secrets, name, secret)
  state.laid = true
  return { ARN: secret.arn, Name: name, ...version }
}

const fresh = (context: Context, name: string, input: Input): Secret => {
  const { account, caller, world, now } = context
  const path = `${partition(caller.region)}:secretsmanager:${caller.region}:${account.id}:secret:${name}`
  const end = [...Buffer.from(draw(world, `secret ${path}`).slice(0, 12), 'hex')]
    .map(byte => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'.charAt(byte % 62))
    .join('')
  const [description, kmsKey] = [textMember(input, 'Description'), textMember(input, 'KmsKeyId')]
  return {
    ...{ name, arn: `arn:${path}-${end}`, created: now, changed: now, tags: tagsIn(input), versions: {} },
    ...(description === undefined ? {} : { description }),
    ...(kmsKey === undefined ? {} : { kmsKey })
  }
}

/** `CreateSecret`: with a first value, or without. */
export const createSecret: Operation = { resource: input => textMember(input, 'Name') ?? '', run }
