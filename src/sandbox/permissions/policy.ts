import { isStructure } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { judgeOf, operators } from './condition.ts'

/** One statement of a policy, its one-or-many members as lists. */
export type Statement = {
  readonly effect: 'Allow' | 'Deny'
  readonly actions: readonly string[]
  readonly notActions: readonly string[]
  readonly resources: readonly string[]
  readonly notResources: readonly string[]
  /** By kind (`AWS`, `Federated`, `Service`); `*` for everybody. */
  readonly principals: Readonly<Record<string, readonly string[]>>
  /** By operator, then key. */
  readonly conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** A policy as it is judged by. */
export type Policy = readonly Statement[]

const malformed = (why: string): Refusal => new Refusal('MalformedPolicyDocument', why)

/** Reads a policy document, as JSON text or as its value; what the sandbox could not judge is refused, not passed over. */
export const parsePolicy = (document: unknown): Policy => {
  const value = typeof document === 'string' ? parsed(document) : document
  if (!isStructure(value)) throw malformed('The policy is not in the valid JSON format.')
  const statements = [value.Statement].flat()
  if (!statements.every(isStructure)) throw malformed('A policy needs statements.')
  return statements.map(statement)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw malformed('This policy contains invalid Json')
  }
}

const known = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'Condition']

const statement = (value: Input): Statement => {
  const stranger = Object.keys(value).find(key => !known.includes(key))
  if (stranger !== undefined) throw malformed(`The sandbox does not judge the policy member ${stranger}.`)
  if (JSON.stringify(value).includes('${')) throw malformed('The sandbox does not judge policy variables.')
  if (value.Effect !== 'Allow' && value.Effect !== 'Deny') throw malformed(`Invalid effect: ${String(value.Effect)}`)
  return {
    effect: value.Effect,
    actions: texts(value.Action),
    notActions: texts(value.NotAction),
    resources: value.Resource === undefined ? ['*'] : texts(value.Resource),
    notResources: texts(value.NotResource),
    principals: value.Principal === '*' ? { AWS: ['*'] } : lists(value.Principal),
    conditions: conditions(value.Condition)
  }
}

const conditions = (value: unknown): Statement['conditions'] => {
  if (value === undefined) return {}
  if (!isStructure(value)) throw malformed('Invalid Condition.')
  const stranger = Object.keys(value).find(operator => judgeOf(operator) === undefined)
  if (stranger !== undefined)
    throw malformed(`The sandbox does not judge the condition ${stranger}; it has ${operators.join(', ')}.`)
  return Object.fromEntries(Object.entries(value).map(([operator, keys]) => [operator, lists(keys)]))
}

const texts = (value: unknown): readonly string[] => (value === undefined ? [] : [value].flat().map(String))

const lists = (value: unknown): Readonly<Record<string, readonly string[]>> =>
  isStructure(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, texts(item)])) : {}
