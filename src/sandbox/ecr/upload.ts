import type { Context } from '../kernel/context.ts'
import { uuid } from '../kernel/draw.ts'
import type { Input } from '../kernel/operation.ts'
import { checkPattern } from './constraint.ts'
import type { Intake } from './intake.ts'
import { requiredText } from './member.ts'
import { refusal } from './refuse.ts'
import { located, names, repositoryPath } from './repository.ts'
import { ecrState, entry, type Repository, type Upload } from './state.ts'

/** Opens an upload to a repository and gives its id. After a reset ids come again: what the old one left is dropped. */
export const beginUpload = (intake: Intake, registry: Context, repository: Repository): string => {
  const id = uuid(registry.world, `ecr|InitiateLayerUpload|${repositoryPath(registry, repository.name)}`)
  intake.drop(id)
  ecrState(registry).uploads[id] = { repository: repository.name, received: 0, short: false }
  return id
}

/** The open upload of this id to this repository. */
export const uploadNamed = (registry: Context, repository: Repository, id: string): Upload | undefined => {
  const upload = entry(ecrState(registry).uploads, id)
  return upload?.repository === repository.name ? upload : undefined
}

const idForm = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}'

/** The upload that a call names by `uploadId`. */
export const locatedUpload = (
  context: Context,
  input: Input
): { registry: Context; repository: Repository; id: string; upload: Upload } => {
  const { registry, repository } = located(context, input)
  const id = requiredText(input, 'uploadId')
  checkPattern('uploadId', id, idForm)
  const upload = uploadNamed(registry, repository, id)
  if (upload === undefined) throw refusal('UploadNotFoundException', { ...names(registry, repository), upload: id })
  return { registry, repository, id, upload }
}
