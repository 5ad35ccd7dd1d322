import { textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { invalid } from './refuse.ts'

/** A string that must be there. */
export const requiredText = (input: Input, name: string): string => required(textMember(input, name), name)

/** A member's value, refused when it is absent. */
export const required = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw invalid(name, 'Member must not be null')
  return value
}

/** `repositoryName`, as most calls are about it; `''` where a call names none. */
export const repositoryName = (input: Input): string =>
  typeof input.repositoryName === 'string' ? input.repositoryName : ''
