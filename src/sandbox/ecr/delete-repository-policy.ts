import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { getRepositoryPolicy } from './get-repository-policy.ts'
import { repositoryName } from './member.ts'
import { located } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const answer = getRepositoryPolicy.run(context, input)
  delete located(context, input).repository.policy
  return answer
}

/** `DeleteRepositoryPolicy`: answers the text that is gone. */
export const deleteRepositoryPolicy: Operation = { run, resource: repositoryName }
