import type { Context } from '../kernel/context.ts'
import { flagMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { repositoryName } from './member.ts'
import { refusal } from './refuse.ts'
import { located, names, repositoryView } from './repository.ts'
import { ecrState } from './state.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  if (Object.keys(repository.images).length > 0 && flagMember(input, 'force') !== true)
    throw refusal('RepositoryNotEmptyException', names(registry, repository))
  const state = ecrState(registry)
  for (const [id, upload] of Object.entries(state.uploads))
    if (upload.repository === repository.name) delete state.uploads[id]
  delete state.repositories[repository.name]
  return { repository: repositoryView(registry, repository) }
}

/** `DeleteRepository`: with its uploads; images in it need `force`. */
export const deleteRepository: Operation = { run, resource: repositoryName }
