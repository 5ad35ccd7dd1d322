import { durationMs } from '../kernel/duration.ts'
import { fits } from '../kernel/glob.ts'
import { isStructure, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'

/** Whether a value may stand under a key of a control request; the text says what is wanted. */
export type Check = { readonly wants: string; readonly holds: (value: unknown) => boolean }

/** A hundred years: more than any rule needs, and not enough to leave the calendar. */
const longest = 36_525 * 86_400_000

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Checks by what they want, for the shapes of control requests. */
export const checks = {
  text: { wants: 'a text', holds: value => typeof value === 'string' },
  texts: {
    wants: 'a list of texts',
    holds: value => Array.isArray(value) && value.every(item => typeof item === 'string')
  },
  whole: { wants: 'a whole number', holds: value => Number.isSafeInteger(value) },
  account: { wants: 'an account of twelve digits', holds: value => /^\d{12}$/.test(textOf(value)) },
  region: { wants: 'a region like us-east-1', holds: value => /^[a-z][a-z0-9-]{0,39}$/.test(textOf(value)) },
  share: { wants: 'a number from 0 to 1', holds: value => typeof value === 'number' && value >= 0 && value <= 1 },
  counts: {
    wants: 'a list of whole numbers from 1',
    holds: value => Array.isArray(value) && value.length > 0 && value.every(item => Number.isInteger(item) && item >= 1)
  },
  time: {
    wants: 'a length of time like 30s',
    holds: value => typeof value === 'string' && (durationMs(value) ?? longest + 1) <= longest
  }
} satisfies Record<string, Check>

/** A check for one of several words. */
export const oneOf = (...words: readonly string[]): Check => ({
  wants: `one of ${words.join(', ')}`,
  holds: value => typeof value === 'string' && words.includes(value)
})

/** A check for a whole number of a range. */
export const within = (least: number, most: number): Check => ({
  wants: `a whole number from ${least} to ${most}`,
  holds: value => Number.isInteger(value) && Number(value) >= least && Number(value) <= most
})

/** A check for a pattern, with `*` and `?`, that fits one of several words at least: one that fits none is a slip. */
export const fitting = (...words: readonly string[]): Check => ({
  wants: `one of ${words.join(', ')}, or a pattern of them,`,
  holds: value => typeof value === 'string' && words.some(word => fits(value, word))
})

/** A structure whose every key is known and holds what it should; else a refusal that names all that is wrong. */
export const checkedRule = (
  value: unknown,
  shape: Readonly<Record<string, Check>>,
  needs: readonly string[] = []
): Input => {
  const found = faultsOf(value, shape, needs)
  if (found.length > 0 || !isStructure(value)) throw wrong(found.join('; '))
  return value
}

/** A list of such structures; what is wrong is named for all of them, by their number where there are several. */
export const checkedRules = (
  value: unknown,
  shape: Readonly<Record<string, Check>>,
  needs: readonly string[] = []
): readonly Input[] => {
  if (!Array.isArray(value)) throw wrong('a list of rules is wanted')
  const named = (at: number): string => (value.length > 1 ? `rule ${at + 1}: ` : '')
  const found = value.flatMap((item, at) => faultsOf(item, shape, needs).map(fault => `${named(at)}${fault}`))
  if (found.length > 0) throw wrong(found.join('; '))
  return value.filter(isStructure)
}

const faultsOf = (
  value: unknown,
  shape: Readonly<Record<string, Check>>,
  needs: readonly string[]
): readonly string[] => {
  if (!isStructure(value)) return ['a JSON object is wanted']
  const wrongly = Object.entries(value).flatMap(([key, member]) => faultOf(shape, key, member))
  const missing = needs.filter(key => !Object.hasOwn(value, key)).map(key => `${key} is missing`)
  return [...wrongly, ...missing]
}

/** What is wrong with one member; a check of a structure of its own says so by its refusal. */
const faultOf = (shape: Readonly<Record<string, Check>>, key: string, member: unknown): readonly string[] => {
  const check = Object.hasOwn(shape, key) ? shape[key] : undefined
  if (check === undefined) return [`unknown key ${key}; known are ${Object.keys(shape).join(', ')}`]
  try {
    return check.holds(member) ? [] : [`${key}: ${check.wants} is wanted`]
  } catch (error) {
    if (error instanceof Refusal) return [`${key}: ${error.message}`]
    throw error
  }
}

/** The account and region that a control request names, where it does. */
export const place = (rule: Input): readonly [account: string | undefined, region: string | undefined] => [
  textMember(rule, 'account'),
  textMember(rule, 'region')
]

/** A control request that cannot be followed. */
export const wrong = (message: string): Refusal => new Refusal('InvalidRequest', message)
