import type { Context } from '../kernel/context.ts'
import { structureMember, structuresMember, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { timestamp } from '../kernel/timestamp.ts'
import { parseImageIds } from './image-ids.ts'
import { repositoryName } from './member.ts'
import { sizedPage } from './page.ts'
import { previewStatus } from './preview-status.ts'
import { refusal } from './refuse.ts'
import { heading, located, names } from './repository.ts'
import type { LifecycleResult } from './state.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { registry, repository } = located(context, input)
  const { preview } = repository
  if (preview === undefined) throw refusal('LifecyclePolicyPreviewNotFoundException', names(registry, repository))
  const status = previewStatus(preview, registry.now)
  const results = status === 'COMPLETE' ? preview.results : []
  const key = ({ digest }: LifecycleResult): string => digest
  const page = { by: 'preview', items: results.filter(isAsked(input)), key }
  const { items, more } = sizedPage(input, page, { usual: 100, most: 100 })
  return {
    ...heading(registry, repository),
    lifecyclePolicyText: preview.text,
    status,
    ...more,
    previewResults: items.map(resultView),
    summary: status === 'COMPLETE' ? summary(results) : {}
  }
}

const isAsked = (input: Input): ((result: LifecycleResult) => boolean) => {
  const ids = structuresMember(input, 'imageIds') === undefined ? undefined : parseImageIds(input)
  const status = textMember(structureMember(input, 'filter') ?? {}, 'tagStatus') ?? 'ANY'
  return ({ digest, tags }) =>
    (status === 'ANY' || (status === 'TAGGED') === tags.length > 0) &&
    (ids?.some(id => id.digest === digest || (id.tag !== undefined && tags.includes(id.tag))) ?? true)
}

const resultView = ({
  digest,
  tags,
  pushedAt,
  action,
  priority,
  storageClass
}: LifecycleResult): Record<string, unknown> => ({
  ...(tags.length > 0 && { imageTags: tags }),
  imageDigest: digest,
  imagePushedAt: timestamp(pushedAt),
  action: action === 'expire' ? { type: 'EXPIRE' } : { type: 'TRANSITION', targetStorageClass: 'ARCHIVE' },
  appliedRulePriority: priority,
  storageClass: storageClass.toUpperCase()
})

const summary = (results: readonly LifecycleResult[]): Record<string, unknown> => {
  const moving = results.filter(({ action }) => action === 'transition').length
  return {
    expiringImageTotalCount: results.length - moving,
    ...(moving > 0 && { transitioningImageTotalCounts: [{ targetStorageClass: 'ARCHIVE', imageTotalCount: moving }] })
  }
}

/** `GetLifecyclePolicyPreview`: what the policy would do, once the preview is complete. */
export const getLifecyclePolicyPreview: Operation = { run, resource: repositoryName }
