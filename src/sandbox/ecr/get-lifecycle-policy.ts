import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { repositoryName } from './member.ts'
import { refusal } from './refuse.ts'
import { heading, located, names } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  if (repository.lifecycle === undefined) throw refusal('LifecyclePolicyNotFoundException', names(registry, repository))
  return { ...heading(registry, repository), lifecyclePolicyText: repository.lifecycle }
}

/** `GetLifecyclePolicy`: the text as it was put. */
export const getLifecyclePolicy: Operation = { run, resource: repositoryName }
