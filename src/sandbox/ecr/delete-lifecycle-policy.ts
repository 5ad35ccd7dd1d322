import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { getLifecyclePolicy } from './get-lifecycle-policy.ts'
import { repositoryName } from './member.ts'
import { located } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const answer = getLifecyclePolicy.run(context, input)
  delete located(context, input).repository.lifecycle
  return answer
}

/** `DeleteLifecyclePolicy`: answers the text that is gone. */
export const deleteLifecyclePolicy: Operation = { run, resource: repositoryName }
