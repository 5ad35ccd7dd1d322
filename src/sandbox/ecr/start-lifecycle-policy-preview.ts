import type { Context } from '../kernel/context.ts'
import { textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { parseLifecycle } from './lifecycle.ts'
import { lifecycleResults } from './lifecycle-result.ts'
import { repositoryName } from './member.ts'
import { previewStatus } from './preview-status.ts'
import { refusal } from './refuse.ts'
import { heading, located, names } from './repository.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const text = textMember(input, 'lifecyclePolicyText') ?? repository.lifecycle
  if (text === undefined) throw refusal('LifecyclePolicyNotFoundException', names(registry, repository))
  const { preview } = repository
  if (preview !== undefined && previewStatus(preview, registry.now) === 'IN_PROGRESS')
    throw refusal('LifecyclePolicyPreviewInProgressException')
  const results = [...lifecycleResults(repository, parseLifecycle(text), registry.now)]
  repository.preview = { text, startedAt: registry.now, results }
  return { ...heading(registry, repository), lifecyclePolicyText: text, status: 'IN_PROGRESS' }
}

/** `StartLifecyclePolicyPreview`: tries a policy, or the repository's own, on the images as they are now. */
export const startLifecyclePolicyPreview: Operation = { run, resource: repositoryName }
