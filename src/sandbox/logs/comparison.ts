import { fits } from '../kernel/glob.ts'
import { invalid } from './refuse.ts'

/** Whether a value of a log line, `undefined` where the line has none, is as a pattern wants it. */
export type Check = (value: unknown) => boolean

/** The refusal of a pattern that is none. */
export const wrongPattern = () => invalid('Invalid filter pattern')

const operators: Readonly<Record<string, (order: number) => boolean>> = {
  '<': order => order < 0,
  '<=': order => order <= 0,
  '>': order => order > 0,
  '>=': order => order >= 0
}

/**
 * A comparison of a structured pattern: numbers by value, words and phrases as a whole with `*` for any run of characters,
 * `%regex%` anywhere. Nothing compares with a value that is not there.
 */
export const comparison = (operator: string, wanted: string): Check => {
  const order = operators[operator]
  if (order !== undefined) {
    if (!isNumber(wanted)) throw wrongPattern()
    return value => isNumber(value) && order(Number(value) - Number(wanted))
  }
  const same = equality(wanted)
  return value => value !== undefined && same(value) === (operator === '=')
}

const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value))

const equality = (wanted: string): Check => {
  const regex = /^%(.*)%$/.exec(wanted)?.[1]
  if (regex !== undefined) {
    const expression = parsedRegex(regex)
    return value => expression.test(String(value))
  }
  if (isNumber(wanted)) return value => isNumber(value) && Number(value) === Number(wanted)
  const text = /^"(.*)"$/s.exec(wanted)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? wanted
  return value =>
    typeof value !== 'object' && fits(text.replaceAll('?', '\u0000'), String(value).replaceAll('?', '\u0000'))
}

/** What AWS's regular expressions are made of: no brackets around a part, and so no pattern that takes forever. */
const allowed = /^[A-Za-z0-9 :_#=@/;,\-^$?[\]{}|\\*+.]*$/

/** A pattern's regular expression; one that is none, or has what AWS does not take, is refused. */
export const parsedRegex = (source: string): RegExp => {
  if (!allowed.test(source)) throw wrongPattern()
  try {
    return new RegExp(source)
  } catch {
    throw wrongPattern()
  }
}
