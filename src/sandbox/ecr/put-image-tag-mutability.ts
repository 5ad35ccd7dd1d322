import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { repositoryName, requiredText } from './member.ts'
import { mutabilityOf } from './mutability-input.ts'
import { heading, located, mutabilityView } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  Object.assign(repository, mutabilityOf(input, requiredText(input, 'imageTagMutability')))
  return { ...heading(registry, repository), ...mutabilityView(repository) }
}

/** `PutImageTagMutability`: mode and filters for writes from now on. */
export const putImageTagMutability: Operation = { run, resource: repositoryName }
