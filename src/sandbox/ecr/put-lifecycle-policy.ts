import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { parseLifecycle } from './lifecycle.ts'
import { repositoryName, requiredText } from './member.ts'
import { heading, located } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const text = requiredText(input, 'lifecyclePolicyText')
  parseLifecycle(text)
  repository.lifecycle = text
  return { ...heading(registry, repository), lifecyclePolicyText: repository.lifecycle }
}

/** `PutLifecyclePolicy`: keeps the text as given, if its rules are right; no image is expired by it. */
export const putLifecyclePolicy: Operation = { run, resource: repositoryName }
