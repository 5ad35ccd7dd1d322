import { numberMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { keyInToken, pageToken } from '../kernel/page-token.ts'
import { checkValue } from './constraint.ts'
import { invalid } from './refuse.ts'

/** How many items a page of one operation holds: unless `maxResults` says otherwise, and at most. */
export type PageSize = { readonly usual: number; readonly most: number }

type Page<T> = { readonly items: readonly T[]; readonly more: { nextToken?: string } }

/** What is listed: the operation that lists it, the items, and the key that each is sorted by and found again. */
export type Listed<T> = {
  readonly by: string
  readonly items: readonly T[]
  readonly key: (item: T) => string
}

/** One page of keyed items, at most 1000: what comes after the key in `nextToken`, so that items added meanwhile shift nothing. */
export const pageOf = <T>(input: Input, listed: Listed<T>): Page<T> =>
  sizedPage(input, listed, { usual: 100, most: 1000 })

/** The same for an operation with its own sizes of pages. */
export const sizedPage = <T>(input: Input, { by, items, key }: Listed<T>, { usual, most }: PageSize): Page<T> => {
  const size = numberMember(input, 'maxResults') ?? usual
  checkValue('maxResults', size, { least: 1, most })
  const list = `${by} ${textMember(input, 'repositoryName') ?? ''}`
  const after = parseToken(list, textMember(input, 'nextToken'))
  const sorted = items
    .map(item => ({ item, at: key(item) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .filter(({ at }) => after === undefined || at > after)
  const page = sorted.slice(0, size)
  const last = page.at(-1)
  return {
    items: page.map(({ item }) => item),
    more: sorted.length > page.length && last !== undefined ? { nextToken: pageToken(list, last.at) } : {}
  }
}

const parseToken = (list: string, text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  const after = keyInToken(list, text)
  if (after === undefined) throw invalid('nextToken', 'Invalid token')
  return after
}
