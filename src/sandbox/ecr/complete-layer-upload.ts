import type { Context } from '../kernel/context.ts'
import { textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import type { Intake } from './intake.ts'
import { repositoryName, required } from './member.ts'
import { refusal } from './refuse.ts'
import { heading, names } from './repository.ts'
import { ecrState, entry } from './state.ts'
import { locatedUpload } from './upload.ts'

const run = (intake: Intake, context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository, id, upload } = locatedUpload(context, input)
  const digests = required(textsMember(input, 'layerDigests'), 'layerDigests')
  if (upload.received === 0) throw refusal('EmptyUploadException', { ...names(registry, repository), upload: id })
  const calculated = intake.digest(id, upload)
  if (!digests.includes(calculated)) throw refusal('InvalidLayerException')
  const known = entry(repository.layers, calculated) !== undefined
  delete ecrState(registry).uploads[id]
  if (known) {
    intake.drop(id)
    throw refusal('LayerAlreadyExistsException', { ...names(registry, repository), digest: calculated })
  }
  repository.layers[calculated] = intake.keep(id, upload)
  return { ...heading(registry, repository), uploadId: id, layerDigest: calculated }
}

/** `CompleteLayerUpload`: the blob is the repository's once its bytes have the digest named. */
export const completeLayerUpload = (intake: Intake): Operation => ({
  run: (context, input) => run(intake, context, input),
  resource: repositoryName
})
