import type { Context } from '../kernel/context.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { repositoryName } from './member.ts'
import { parsePolicyText } from './policy-text.ts'
import { heading, located } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  repository.lifecycle = parsePolicyText(input, 'lifecyclePolicyText', 'rules')
  return { ...heading(registry, repository), lifecyclePolicyText: repository.lifecycle }
}

/** `PutLifecyclePolicy`: keeps the text as given; no image is expired by it. */
export const putLifecyclePolicy: Operation = { run, resource: repositoryName }
