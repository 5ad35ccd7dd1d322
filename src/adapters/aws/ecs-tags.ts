import type { Caller } from './calls.ts'

type Tag = { readonly key?: string | undefined; readonly value?: string | undefined }
type Tags = Readonly<Record<string, string>>

/** ECS's list of tags as a record. */
export const tagRecord = (tags: readonly Tag[] | undefined): Tags =>
  Object.fromEntries((tags ?? []).flatMap(({ key, value }) => (key === undefined ? [] : [[key, value ?? '']])))

/** A record of tags as ECS's list. */
export const tagList = (tags: Tags): { key: string; value: string }[] =>
  Object.entries(tags).map(([key, value]) => ({ key, value }))

/** Writes tags on anything of ECS; those that are there already are overwritten. */
export const tagResource =
  (ecs: Caller<'ECS'>) =>
  async (arn: string, tags: Tags): Promise<void> => {
    const send = { resourceArn: arn, tags: tagList(tags) }
    await ecs({ operation: 'ecs:TagResource', on: { resource: arn }, send: api => api.tagResource(send) })
  }

/** Removes tags from anything of ECS; those that are not there are no error. */
export const untagResource =
  (ecs: Caller<'ECS'>) =>
  async (arn: string, keys: readonly string[]): Promise<void> => {
    const send = { resourceArn: arn, tagKeys: [...keys] }
    await ecs({ operation: 'ecs:UntagResource', on: { resource: arn }, send: api => api.untagResource(send) })
  }
