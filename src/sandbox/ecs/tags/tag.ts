import { structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'

/** One tag of a resource. */
export type Tag = { readonly key: string; readonly value: string }

const allowed = /^[\p{L}\p{N}\p{Z}_.:/=+\-@]*$/u

/** The `tags` member of a request, checked against AWS's limits. */
export const tagsMember = (input: Input): readonly Tag[] => {
  const tags = (structuresMember(input, 'tags') ?? []).map(parseTag)
  if (new Set(tags.map(tag => tag.key)).size < tags.length) throw refused('tag-twice')
  return checkedCount(tags)
}

const parseTag = (item: Input): Tag => {
  const [key, value] = [textMember(item, 'key') ?? '', textMember(item, 'value') ?? '']
  if (key.length < 1 || key.length > 128 || value.length > 256) throw refused('tag-length')
  if (key.toLowerCase().startsWith('aws:')) throw refused('tag-prefix')
  if (!allowed.test(key) || !allowed.test(value)) throw refused('tag-characters')
  return { key, value }
}

const checkedCount = (tags: readonly Tag[]): readonly Tag[] => {
  if (tags.length > 50) throw refused('tags-many')
  return tags
}

/** The tags that ECS gives to tasks by itself, where it is asked to: their cluster, and their service. */
export const managedTags = (cluster: string, service?: string): readonly Tag[] => [
  { key: 'aws:ecs:clusterName', value: cluster },
  ...(service === undefined ? [] : [{ key: 'aws:ecs:serviceName', value: service }])
]

/** Tags with others laid over them: the same key is replaced, at most fifty in the end. */
export const mergedTags = (old: readonly Tag[], added: readonly Tag[]): readonly Tag[] =>
  checkedCount([...old.filter(tag => !added.some(other => other.key === tag.key)), ...added])
