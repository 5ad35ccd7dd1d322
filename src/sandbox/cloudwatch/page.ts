import { numberMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'

/** One page of a list, of one to a hundred items as the request's member says, fifty unless told. */
export const paged = <T>(
  input: Input,
  all: readonly T[],
  member: string
): { readonly page: readonly T[]; readonly next: { readonly NextToken?: string } } => {
  const size = numberMember(input, member) ?? 50
  if (!Number.isInteger(size) || size < 1 || size > 100)
    throw new Refusal('ValidationError', `${member} must be from 1 to 100`)
  const token = textMember(input, 'NextToken') ?? '0'
  if (!/^\d{1,9}$/.test(token)) throw new Refusal('InvalidNextToken', 'The next token is invalid.')
  const end = Number(token) + size
  return { page: all.slice(Number(token), end), next: all.length > end ? { NextToken: `${end}` } : {} }
}
