import { durationMs } from '../kernel/duration.ts'
import { isStructure, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'

/** Whether a value may stand under a key of a control request; the text says what is wanted. */
export type Check = { readonly wants: string; readonly holds: (value: unknown) => boolean }

/** A hundred years: more than any rule needs, and not enough to leave the calendar. */
const longest = 36_525 * 86_400_000

/** Checks by what they want, for the shapes of control requests. */
export const checks = {
  text: { wants: 'a text', holds: value => typeof value === 'string' },
  texts: {
    wants: 'a list of texts',
    holds: value => Array.isArray(value) && value.every(item => typeof item === 'string')
  },
  whole: { wants: 'a whole number', holds: value => Number.isInteger(value) },
  share: { wants: 'a number from 0 to 1', holds: value => typeof value === 'number' && value >= 0 && value <= 1 },
  counts: {
    wants: 'a list of whole numbers from 1',
    holds: value => Array.isArray(value) && value.every(item => Number.isInteger(item) && item >= 1)
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

/** A structure whose every key is known and holds what it should; else a refusal that names the key. */
export const checkedRule = (
  value: unknown,
  shape: Readonly<Record<string, Check>>,
  needs: readonly string[] = []
): Input => {
  if (!isStructure(value)) throw wrong('a JSON object is wanted')
  for (const [key, member] of Object.entries(value)) {
    const check = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (check === undefined) throw wrong(`unknown key ${key}; known are ${Object.keys(shape).join(', ')}`)
    if (!check.holds(member)) throw wrong(`${key}: ${check.wants} is wanted`)
  }
  for (const key of needs) if (!Object.hasOwn(value, key)) throw wrong(`${key} is missing`)
  return value
}

/** A list of such structures. */
export const checkedRules = (
  value: unknown,
  shape: Readonly<Record<string, Check>>,
  needs: readonly string[] = []
): readonly Input[] => {
  if (!Array.isArray(value)) throw wrong('a list of rules is wanted')
  return value.map(item => checkedRule(item, shape, needs))
}

/** The account and region that a control request names, where it does. */
export const place = (rule: Input): readonly [account: string | undefined, region: string | undefined] => [
  textMember(rule, 'account'),
  textMember(rule, 'region')
]

/** A control request that cannot be followed. */
export const wrong = (message: string): Refusal => new Refusal('InvalidRequest', message)
