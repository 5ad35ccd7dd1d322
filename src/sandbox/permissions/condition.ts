import { fits } from '../kernel/glob.ts'

/** What a request says of itself, by condition key in lower case; a key that is absent is not there. */
export type Facts = Readonly<Record<string, string>>

type Operator = (value: string | undefined, wanted: readonly string[]) => boolean

const equals: Operator = (value, wanted) => value !== undefined && wanted.includes(value)
const like: Operator = (value, wanted) => value !== undefined && wanted.some(pattern => fits(pattern, value))
const not =
  (operator: Operator): Operator =>
  (value, wanted) =>
    !operator(value, wanted)
const ifExists =
  (operator: Operator): Operator =>
  (value, wanted) =>
    value === undefined || operator(value, wanted)

/** The condition operators that are judged; a negated one holds where the key is absent, as on AWS. */
export const operators: Readonly<Record<string, Operator>> = {
  StringEquals: equals,
  StringNotEquals: not(equals),
  StringLike: like,
  StringNotLike: not(like),
  ArnEquals: like,
  ArnLike: like,
  ArnNotLike: not(like),
  StringEqualsIfExists: ifExists(equals),
  StringLikeIfExists: ifExists(like),
  Null: (value, wanted) => wanted.includes(String(value === undefined))
}

/** Whether all conditions of a statement hold. */
export const holds = (
  conditions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  facts: Facts
): boolean =>
  Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => operators[operator]?.(facts[key.toLowerCase()], wanted) ?? false)
  )
