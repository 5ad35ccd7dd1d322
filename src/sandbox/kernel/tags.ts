import { structuresMember, textMember } from './member.ts'
import type { Input } from './operation.ts'

/** Tags of a resource by key. */
export type Tags = Readonly<Record<string, string>>

/** The tags in a request's `Tags`, by key; the later of one key wins. */
export const tagsIn = (input: Input): Record<string, string> =>
  Object.fromEntries(
    (structuresMember(input, 'Tags') ?? []).map(tag => [textMember(tag, 'Key') ?? '', textMember(tag, 'Value') ?? ''])
  )

/** Tags without some keys; one that is not there is no error. */
export const withoutTags = (tags: Tags, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(tags).filter(([key]) => !keys.includes(key)))

/** Tags as answers list them. */
export const tagList = (tags: Tags): readonly { readonly Key: string; readonly Value: string }[] =>
  Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
