import { comparison, wrongPattern } from './comparison.ts'
import { expression, type Test, type Words, wordsOf } from './expression.ts'

/** Whether a message is a JSON object that fits `{ $.level = "error" && $.code >= 500 }`. */
export const jsonPattern = (pattern: string): ((message: string) => boolean) => {
  const [, inside] = /^\s*\{(.*)\}\s*$/s.exec(pattern) ?? []
  if (inside === undefined) throw wrongPattern()
  const test = expression(wordsOf(inside), condition)
  return message => {
    const value = parsed(message)
    return typeof value === 'object' && value !== null && test(value)
  }
}

const named: Readonly<Record<string, (value: unknown) => boolean>> = {
  'IS NULL': value => value === null,
  'IS TRUE': value => value === true,
  'IS FALSE': value => value === false,
  'NOT EXISTS': value => value === undefined
}

const condition = (words: Words): Test<unknown> => {
  const steps = selector(words.shift() ?? '')
  const [operator = '', wanted = ''] = words.splice(0, 2)
  const check =
    named[`${operator} ${wanted}`] ??
    (/^[=<>!]/.test(operator) && wanted !== '' ? comparison(operator, wanted) : undefined)
  if (check === undefined) throw wrongPattern()
  return subject => found(subject, steps).some(check)
}

/** `$.a.b[0]`, `$["a b"].c`, `$.list[*]` as steps. */
const selector = (text: string): readonly string[] => {
  if (!/^\$(\.[^.[\]]+|\[(\d+|\*|"[^"]*"|'[^']*')\])+$/.test(text)) throw wrongPattern()
  return [...text.matchAll(/\.([^.[\]]+)|\[(?:["']([^"']*)["']|(\d+|\*))\]/g)].map(
    ([, name, quoted, at]) => name ?? quoted ?? at ?? ''
  )
}

/** The values at the end of the steps: several where a step is `*`, one `undefined` where there is none. */
const found = (value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] => {
  if (step === undefined) return [value]
  if (typeof value !== 'object' || value === null) return [undefined]
  if (step === '*') return Object.values(value).flatMap(item => found(item, rest))
  return found(Object.hasOwn(value, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined, rest)
}

const parsed = (message: string): unknown => {
  try {
    return JSON.parse(message)
  } catch {
    return undefined
  }
}
