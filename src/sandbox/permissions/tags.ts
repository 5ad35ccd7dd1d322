import { isStructure, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'

type Tag = { readonly key: string; readonly value: string }

/** The tags that a request brings, as a list with keys in either case or, as CloudWatch Logs takes them, as a map. */
export const tagsIn = (input: Input): readonly Tag[] => {
  const tags = input.tags ?? input.Tags
  if (Array.isArray(tags))
    return tags.filter(isStructure).map(tag => ({ key: named(tag, 'key'), value: named(tag, 'value') }))
  return isStructure(tags) ? Object.entries(tags).map(([key, value]) => ({ key, value: String(value) })) : []
}

const named = (tag: Input, name: 'key' | 'value'): string => {
  const member = name === 'key' ? 'Key' : 'Value'
  return textMember(Object.hasOwn(tag, name) ? tag : { [name]: tag[member] }, name) ?? ''
}
