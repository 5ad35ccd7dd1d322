import { isStructure } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { checkLength } from './constraint.ts'
import { parseJson } from './json.ts'
import { requiredText } from './member.ts'
import { invalid } from './refuse.ts'

/** The text of a repository's or the registry's policy, kept byte for byte: JSON with a `Statement`. */
export const parsePolicyText = (input: Input, whose: 'repository' | 'registry'): string => {
  const text = requiredText(input, 'policyText')
  checkLength('policyText', text.length, { most: 10_240 })
  const policy = parseJson(text)
  if (!isStructure(policy) || policy.Statement === undefined)
    throw invalid('PolicyText', `Invalid ${whose} policy provided`)
  return text
}
