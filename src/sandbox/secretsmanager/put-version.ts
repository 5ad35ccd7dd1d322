import type { Context } from '../kernel/context.ts'
import { uuid } from '../kernel/draw.ts'
import { textMember, textsMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { put } from '../kernel/put.ts'
import { Refusal } from '../kernel/refusal.ts'
import { exists } from './refuse.ts'
import type { Secret, SecretVersion } from './state.ts'

/** Puts the request's value into a secret as a version of its own, and moves its labels there; the same token and value once more change nothing. */
export const putVersion = (
  context: Context,
  secret: Secret,
  input: Input
): { readonly VersionId: string; readonly VersionStages: readonly string[] } => {
  const [text, binary] = [textMember(input, 'SecretString'), textMember(input, 'SecretBinary')]
  if ((text === undefined) === (binary === undefined))
    throw new Refusal('InvalidRequestException', 'You must provide either SecretString or SecretBinary.')
  const id = tokenOf(input) ?? uuid(context.world, `secret version ${secret.arn}`)
  const known = Object.hasOwn(secret.versions, id) ? secret.versions[id] : undefined
  if (known !== undefined && (known.text !== text || known.binary !== binary))
    throw exists(`A resource with the ID you requested already exists.`)
  if (known !== undefined) return { VersionId: id, VersionStages: known.stages }
  const stages = textsMember(input, 'VersionStages') ?? ['AWSCURRENT']
  const value = text === undefined ? { binary: binary ?? '' } : { text }
  put(secret.versions, id, { at: context.now, ...value, stages: [...stages] })
  for (const stage of stages) moveStage(secret.versions, id, stage)
  secret.changed = context.now
  return { VersionId: id, VersionStages: stages }
}

/** The request's token, which becomes the version's id: 32 to 64 characters. */
const tokenOf = (input: Input): string | undefined => {
  const token = textMember(input, 'ClientRequestToken')
  if (token === undefined || (token.length >= 32 && token.length <= 64)) return token
  const rule = token.length < 32 ? 'greater than or equal to 32' : 'less than or equal to 64'
  throw new Refusal(
    'ValidationException',
    `1 validation error detected: Value '${token}' at 'clientRequestToken' failed to satisfy constraint: Member must have length ${rule}`
  )
}

/** Moves a label to a version: it points to one; the one that was current becomes the previous one. */
export const moveStage = (versions: Record<string, SecretVersion>, to: string, stage: string): void => {
  const target = Object.hasOwn(versions, to) ? versions[to] : undefined
  if (target !== undefined && !target.stages.includes(stage)) target.stages.push(stage)
  for (const [id, version] of Object.entries(versions)) {
    if (id === to || !version.stages.includes(stage)) continue
    version.stages = version.stages.filter(one => one !== stage)
    if (stage !== 'AWSCURRENT') continue
    for (const other of Object.values(versions)) other.stages = other.stages.filter(one => one !== 'AWSPREVIOUS')
    version.stages.push('AWSPREVIOUS')
  }
}
