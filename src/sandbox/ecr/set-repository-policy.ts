import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { repositoryName } from './member.ts'
import { parsePolicyText } from './policy-text.ts'
import { heading, located } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  repository.policy = parsePolicyText(input, 'repository')
  return { ...heading(registry, repository), policyText: repository.policy }
}

/** `SetRepositoryPolicy`: keeps the text as given; nothing in the sandbox evaluates it. */
export const setRepositoryPolicy: Operation = { run, resource: repositoryName }
