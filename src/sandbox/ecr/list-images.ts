import type { Context } from '../kernel/context.ts'
import { structureMember, textMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { type ImageId, imageIdView, tagsByDigest } from './image.ts'
import { repositoryName } from './member.ts'
import { pageOf } from './page.ts'
import { located } from './repository.ts'
import { fitsStatus } from './storage.ts'

const run = (context: Context, input: Input): Record<string, unknown> => {
  const { repository } = located(context, input)
  const tags = tagsByDigest(repository)
  const filter = structureMember(input, 'filter') ?? {}
  const stored = Object.values(repository.images).filter(image =>
    fitsStatus(image, context.now, textMember(filter, 'imageStatus'))
  )
  const all = stored.flatMap(({ digest }): readonly ImageId[] => {
    const own = tags.get(digest)
    return own === undefined ? [{ digest }] : own.map(tag => ({ digest, tag }))
  })
  const status = textMember(filter, 'tagStatus') ?? 'ANY'
  const fitting = all.filter(({ tag }) => status === 'ANY' || (status === 'TAGGED') === (tag !== undefined))
  const key = ({ digest, tag }: ImageId): string => `${digest} ${tag ?? ''}`
  const { items, more } = pageOf(input, { by: 'image ids', items: fitting, key })
  return { imageIds: items.map(imageIdView), ...more }
}

/** `ListImages`: one entry per tag, and one per untagged digest. */
export const listImages: Operation = { run, resource: repositoryName }
