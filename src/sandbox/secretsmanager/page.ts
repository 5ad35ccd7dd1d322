import { numberMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'

/** A page of at most 100 things, in the order given; the token is the key of the last one. */
export const paged = <T>(
  input: Input,
  all: readonly T[],
  key: (one: T) => string
): { readonly page: readonly T[]; readonly next: { readonly NextToken?: string } } => {
  const size = numberMember(input, 'MaxResults') ?? 100
  if (!Number.isInteger(size) || size < 1 || size > 100)
    throw new Refusal('InvalidParameterException', 'Invalid MaxResults. It must be from 1 to 100.')
  const token = textMember(input, 'NextToken')
  const after = token === undefined ? -1 : all.findIndex(one => encoded(key(one)) === token)
  if (token !== undefined && after < 0) throw new Refusal('InvalidNextTokenException', 'Invalid NextToken.')
  const end = after + 1 + size
  const last = all[end - 1]
  const more = end < all.length && last !== undefined
  return { page: all.slice(after + 1, end), next: more ? { NextToken: encoded(key(last)) } : {} }
}

const encoded = (text: string): string => Buffer.from(text).toString('base64url')
