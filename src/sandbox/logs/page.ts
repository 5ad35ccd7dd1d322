import { textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { limitOf } from './span.ts'

/** A page of at most 50 named things, in the order given; the token is the name of the last one. */
export const paged = <T extends { readonly name: string }>(
  input: Input,
  all: readonly T[]
): { readonly page: readonly T[]; readonly next: { readonly nextToken?: string } } => {
  const token = textMember(input, 'nextToken')
  const start = token === undefined ? 0 : all.findIndex(one => one.name === decoded(token)) + 1
  const end = start + limitOf(input, 50)
  const last = all[end - 1]
  const more = end < all.length && last !== undefined
  return { page: all.slice(start, end), next: more ? { nextToken: encoded(last.name) } : {} }
}

const encoded = (name: string): string => Buffer.from(name).toString('base64url')

const decoded = (token: string): string => Buffer.from(token, 'base64url').toString('utf8')
