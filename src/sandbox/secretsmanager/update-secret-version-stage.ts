import { neededText, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { moveStage } from './put-version.ts'
import { notFound, requireSecret } from './refuse.ts'
import { type Secret, versionOf } from './state.ts'

/** `UpdateSecretVersionStage`: moves a label, or takes it away; the version that has it must be named. */
export const updateSecretVersionStage: Operation = {
  resource: input => textMember(input, 'SecretId') ?? '',
  run: (context, input) => {
    const secret = requireSecret(context, input)
    const stage = neededText(input, 'VersionStage', 'ValidationException')
    const [to, from] = [textMember(input, 'MoveToVersionId'), textMember(input, 'RemoveFromVersionId')]
    const owner = versionOf(secret, { stage })?.id
    if (owner !== undefined && owner !== to && from !== owner) throw unnamed(stage, owner, from)
    if (from !== undefined && from !== owner)
      throw invalid(`Staging label ${stage} is not attached to version ${from}.`)
    if (to === undefined && stage === 'AWSCURRENT')
      throw invalid('You can only move staging label AWSCURRENT to another version.')
    if (to === undefined) removeStage(secret, from, stage)
    else if (!Object.hasOwn(secret.versions, to)) throw notFound(` value for VersionId: ${to}`)
    else moveStage(secret.versions, to, stage)
    secret.changed = context.now
    return { ARN: secret.arn, Name: secret.name }
  }
}

const invalid = (message: string): Refusal => new Refusal('InvalidParameterException', message)

const unnamed = (stage: string, owner: string, from: string | undefined): Refusal =>
  invalid(
    from === undefined
      ? `The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently attached to version ${owner}, so you must explicitly reference that version in RemoveFromVersionId.`
      : `Staging label ${stage} is currently attached to version ${owner}, so you must explicitly reference that version in RemoveFromVersionId.`
  )

const removeStage = (secret: Secret, from: string | undefined, stage: string): void => {
  const found = versionOf(secret, { id: from, stage })?.version
  if (found !== undefined) found.stages = found.stages.filter(one => one !== stage)
}
