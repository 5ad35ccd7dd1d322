import { fits } from '../kernel/glob.ts'

/** What a request says of itself, by condition key in lower case, several values where a key has several; a key that is absent is not there. */
export type Facts = Readonly<Record<string, string | readonly string[]>>

type Test = (value: string, wanted: readonly string[]) => boolean

const equals: Test = (value, wanted) => wanted.includes(value)
const like: Test = (value, wanted) => wanted.some(pattern => fits(pattern, value))
const alike: Test = (value, wanted) => wanted.some(one => one.toLowerCase() === value.toLowerCase())

/** What makes a value right; each has its negation, `…IfExists`, and `ForAnyValue:` and `ForAllValues:` before it. */
const tests: Readonly<Record<string, Test>> = {
  StringEquals: equals,
  StringEqualsIgnoreCase: alike,
  StringLike: like,
  ArnEquals: like,
  ArnLike: like,
  Bool: alike
}

const negations: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike'
}

/** The names of the condition operators that are judged, without what may stand before and after them. */
export const operators: readonly string[] = [...Object.keys(tests), ...Object.keys(negations), 'Null']

type Judge = (values: readonly string[], wanted: readonly string[]) => boolean

/** An operator as it judges the values of a key, none where it is absent; `undefined` for one that is not judged. */
export const judgeOf = (operator: string): Judge | undefined => {
  if (operator === 'Null') return (values, wanted) => wanted.includes(String(values.length === 0))
  const [, set, base = '', ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(\w+?)(IfExists)?$/.exec(operator) ?? []
  const negated = Object.hasOwn(negations, base)
  const name = negated ? (negations[base] ?? '') : base
  const test = Object.hasOwn(tests, name) ? tests[name] : undefined
  if (test === undefined) return undefined
  return (values, wanted) => {
    const right = (value: string): boolean => test(value, wanted) !== negated
    if (values.length === 0) return ifExists !== undefined || (set === undefined ? negated : set === 'ForAllValues')
    return set === 'ForAllValues' || (set === undefined && negated) ? values.every(right) : values.some(right)
  }
}

/** Whether all conditions of a statement hold; a negated one holds where its key is absent, as on AWS. */
export const holds = (
  conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  facts: Facts
): boolean =>
  Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(
      ([key, wanted]) => judgeOf(operator)?.([facts[key.toLowerCase()] ?? []].flat(), wanted) ?? false
    )
  )
