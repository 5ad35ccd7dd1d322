import { isStructure } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { parseJson } from './json.ts'
import { invalid } from './refuse.ts'

/** The members of each part of a lifecycle policy, those that are needed first. */
const shapes = {
  policy: [['rules'], []],
  rule: [['action', 'rulePriority', 'selection'], ['description']],
  selection: [
    ['countNumber', 'countType', 'tagStatus'],
    ['tagPatternList', 'tagPrefixList', 'storageClass', 'countUnit']
  ],
  action: [['type'], ['targetStorageClass']]
} as const

/** The rules of a policy's text as they are written, all with the members that the policy's schema asks for and no others. */
export const shapedRules = (text: string): readonly Input[] => {
  const policy = parseJson(text)
  if (!isStructure(policy)) throw failed('Could not map policyString into LifecyclePolicy.')
  const { rules } = shaped(policy, 'policy')
  if (!Array.isArray(rules)) throw otherType(rules, 'array')
  return rules.map(rule => {
    const { selection, action } = shaped(rule, 'rule')
    shaped(selection, 'selection')
    shaped(action, 'action')
    return rule
  })
}

const shaped = (value: unknown, part: keyof typeof shapes): Input => {
  if (!isStructure(value)) throw otherType(value, 'object')
  const [needed, more]: readonly [readonly string[], readonly string[]] = shapes[part]
  const missing = needed.filter(name => !Object.hasOwn(value, name))
  if (missing.length > 0) throw failed(`object has missing required properties (${JSON.stringify(missing)})`)
  const unknown = Object.keys(value).filter(name => !needed.includes(name) && !more.includes(name))
  if (unknown.length > 0)
    throw failed(`object instance has properties which are not allowed by the schema: ${JSON.stringify(unknown)}`)
  return value
}

const otherType = (value: unknown, wanted: string): Refusal => {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  return failed(`instance type (${type}) does not match any allowed primitive type (allowed: ["${wanted}"])`)
}

/** The refusal of a lifecycle policy, with what is wrong in it. */
export const failed = (why: string): Refusal =>
  invalid('LifecyclePolicyText', `Lifecycle policy validation failure: ${why}`)
