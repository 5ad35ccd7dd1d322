import { isStructure, numberMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { parseJson } from './json.ts'
import { invalid } from './refuse.ts'

/** The most items that one page holds, unless `maxResults` says less. */
const defaultSize = 100

/** One page of keyed items: what comes after the key in `nextToken`, so that items added meanwhile shift nothing. */
export const pageOf = <T>(
  input: Input,
  items: readonly T[],
  key: (item: T) => string
): { items: readonly T[]; more: { nextToken?: string } } => {
  const size = numberMember(input, 'maxResults') ?? defaultSize
  if (!Number.isInteger(size) || size < 1 || size > 1000) throw invalid('maxResults', 'must be between 1 and 1000')
  const after = parseToken(textMember(input, 'nextToken'))
  const sorted = items
    .map(item => ({ item, at: key(item) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .filter(({ at }) => after === undefined || at > after)
  const page = sorted.slice(0, size)
  const last = page.at(-1)
  return {
    items: page.map(({ item }) => item),
    more: sorted.length > page.length && last !== undefined ? { nextToken: token(last.at) } : {}
  }
}

const token = (after: string): string => Buffer.from(JSON.stringify({ after })).toString('base64')

const parseToken = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  const value = parseJson(Buffer.from(text, 'base64').toString())
  const after = isStructure(value) ? value.after : undefined
  if (typeof after !== 'string') throw invalid('nextToken', 'Invalid token')
  return after
}
