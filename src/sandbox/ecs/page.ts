import { numberMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { refused } from './refuse.ts'

/** One page of a list, as `maxResults` and `nextToken` ask for it; `most` is both the limit and, unless told, the default. */
export const page = <T>(
  items: readonly T[],
  input: Input,
  size: { readonly usual: number; readonly most: number }
): { items: readonly T[]; next: { nextToken?: string } } => {
  const count = numberMember(input, 'maxResults') ?? size.usual
  if (!Number.isInteger(count) || count < 1 || count > size.most) throw refused('page-size', size.most)
  const start = offset(textMember(input, 'nextToken'))
  const rest = start + count < items.length ? { nextToken: token(start + count) } : {}
  return { items: items.slice(start, start + count), next: rest }
}

const token = (start: number): string => Buffer.from(`ecs:${start}`).toString('base64url')

const offset = (text: string | undefined): number => {
  if (text === undefined) return 0
  const parts = /^ecs:(\d+)$/.exec(Buffer.from(text, 'base64url').toString())
  if (parts === null) throw refused('page-token')
  return Number(parts[1])
}
