import { limitIn } from '../kernel/limit.ts'
import { textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { invalid } from './refuse.ts'

/** The request's `MaxResults`, from 1 to the operation's largest; the largest without one. */
export const pageSize = (input: Input, largest: number): number =>
  limitIn(input, { member: 'MaxResults', at: 'maxResults', largest, invalid })

/** One page of things in the order of their keys, and the token of the next; a token is the key of the last one. */
export const paged = <T>(
  input: Input,
  of: { readonly all: readonly T[]; readonly key: (one: T) => string; readonly largest: number }
): { readonly page: readonly T[]; readonly next: { readonly NextToken?: string } } => {
  const size = pageSize(input, of.largest)
  const after = parsedToken(textMember(input, 'NextToken'))
  const rest = of.all.filter(one => after === undefined || of.key(one) > after)
  const [page, last] = [rest.slice(0, size), rest[size - 1]]
  const more = rest.length > size && last !== undefined
  return { page, next: more ? { NextToken: `t${Buffer.from(of.key(last)).toString('base64url')}` } : {} }
}

const parsedToken = (token: string | undefined): string | undefined => {
  if (token === undefined) return undefined
  if (/^t[\w-]+$/.test(token)) return Buffer.from(token.slice(1), 'base64url').toString()
  throw new Refusal('InvalidNextToken', 'The specified token is not valid.')
}
