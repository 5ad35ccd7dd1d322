import { isStructure } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { parseJson } from './json.ts'
import { requiredText } from './member.ts'
import { invalid } from './refuse.ts'

/** A repository policy's text, kept byte for byte: JSON with a `Statement`. */
export const parsePolicyText = (input: Input, member: string): string => {
  const text = requiredText(input, member)
  const policy = parseJson(text)
  if (!isStructure(policy) || policy.Statement === undefined)
    throw invalid(member, "must be a JSON policy with 'Statement'")
  return text
}
