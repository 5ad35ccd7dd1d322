import { createHash } from 'node:crypto'
import { isStructure, numberMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { keyInToken, pageToken } from '../kernel/page-token.ts'
import { refused } from './refuse.ts'

/** A list that is given in pages; `most` is the limit of one, `usual` what it holds unless told. */
export type Listing<T> = {
  /** What the list is of: a token of another list is refused. */
  readonly of: string
  readonly usual: number
  readonly most: number
  /** What the items are ordered by, downwards where `down` says so; where it is left out, they never change. */
  readonly key?: (item: T) => string
  readonly down?: boolean
}

/** One page of a list, as `maxResults` and `nextToken` ask for it: what came or went meanwhile neither hides an item nor shows one twice. */
export const page = <T>(
  items: readonly T[],
  input: Input,
  listing: Listing<T>
): { items: readonly T[]; next: { nextToken?: string } } => {
  const count = numberMember(input, 'maxResults') ?? listing.usual
  if (!Number.isInteger(count) || count < 1 || count > listing.most) throw refused('page-size', listing.most)
  const keys = items.map((item, index) => listing.key?.(item) ?? padded(index))
  const list = `${listing.of} ${question(input)}`
  const last = lastKey(input, list)
  const ahead = (key: string): boolean => last === undefined || (listing.down ? key < last : key > last)
  const found = keys.findIndex(ahead)
  const start = found < 0 ? items.length : found
  const end = start + count
  const key = keys[end - 1]
  const rest = end < items.length && key !== undefined ? { nextToken: pageToken(list, key) } : {}
  return { items: items.slice(start, end), next: rest }
}

/** A number as part of a key, so that keys go on as numbers do. */
export const padded = (number: number): string => String(number).padStart(16, '0')

/** Members of a key, the first of which comes first: none is the beginning of another. */
export const keyOf = (...parts: readonly string[]): string => parts.join('\u0000')

/** The key that the page before ended with; a token that was not given for this very list is refused. */
const lastKey = (input: Input, list: string): string | undefined => {
  const text = textMember(input, 'nextToken')
  if (text === undefined) return undefined
  const key = keyInToken(list, text)
  if (key === undefined) throw refused('page-token')
  return key
}

/** What a request asks for, whichever page of it. */
const question = ({ nextToken: _, maxResults: __, ...asked }: Input): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(asked)))
    .digest('hex')
    .slice(0, 16)

const ordered = (value: unknown): unknown =>
  isStructure(value)
    ? Object.entries(value)
        .filter(([, member]) => (member ?? undefined) !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    : value
