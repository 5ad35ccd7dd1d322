import { isStructure } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { parseJson } from './json.ts'
import { requiredText } from './member.ts'
import { invalid } from './refuse.ts'

/** A policy's text, kept byte for byte: JSON with the member that its kind must have. */
export const parsePolicyText = (input: Input, member: string, needs: 'Statement' | 'rules'): string => {
  const text = requiredText(input, member)
  const policy = parseJson(text)
  if (!isStructure(policy) || policy[needs] === undefined)
    throw invalid(member, `must be a JSON policy with '${needs}'`)
  return text
}
