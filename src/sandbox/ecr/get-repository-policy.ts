import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { repositoryName } from './member.ts'
import { refusal } from './refuse.ts'
import { heading, located, names } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  if (repository.policy === undefined) throw refusal('RepositoryPolicyNotFoundException', names(registry, repository))
  return { ...heading(registry, repository), policyText: repository.policy }
}

/** `GetRepositoryPolicy`: the text as it was set. */
export const getRepositoryPolicy: Operation = { run, resource: repositoryName }
