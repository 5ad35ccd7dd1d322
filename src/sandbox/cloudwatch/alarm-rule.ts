import { Refusal } from '../kernel/refusal.ts'

type State = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA'
type Test = (stateOf: (alarm: string) => State | undefined) => boolean
type Words = string[]

/** A rule may be nested so deep, and so long. */
const [deepest, longest] = [50, 10_240]

const token = /\s*(\(|\)|"(?:[^"\\]|\\.)*"|'[^']*'|[^\s()"']+)/gy

/** The state of a composite alarm's rule: in alarm where it holds, else OK; an alarm that is not there is in no state. */
export const ruleState = (rule: string, stateOf: (alarm: string) => State | undefined): State =>
  parsedRule(rule)(stateOf) ? 'ALARM' : 'OK'

/** A rule: `ALARM("a") AND (OK(b) OR NOT INSUFFICIENT_DATA(c))`, `TRUE`, `FALSE`; one that is none is refused. */
export const parsedRule = (rule: string): Test => {
  const found = [...rule.matchAll(token)]
  const length = found.reduce((sum, [whole]) => sum + whole.length, 0)
  if (rule.length > longest || rule.slice(length).trim() !== '') throw wrong()
  const words = found.map(([, word = '']) => word)
  const test = either(words, 0)
  if (words.length > 0) throw wrong()
  return test
}

/** The alarms that a rule names; one that is none is refused. */
export const alarmsIn = (rule: string): readonly string[] => {
  parsedRule(rule)
  return [...rule.matchAll(/\b(?:ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*("(?:[^"\\]|\\.)*"|'[^']*'|[^\s()"']+)\s*\)/g)].map(
    ([, name = '']) => bare(name)
  )
}

const wrong = (): Refusal => new Refusal('ValidationError', 'AlarmRule must not contain syntax errors')

/** A name without its quotes; of an ARN the last part. */
const bare = (word: string): string =>
  word
    .replace(/^(["'])(.*)\1$/s, '$2')
    .replaceAll(/\\(.)/g, '$1')
    .replace(/^arn:[^:]+:cloudwatch:[^:]*:\d{12}:alarm:/, '')

const either = (words: Words, depth: number): Test => joined(words, 'OR', () => both(words, depth))

const both = (words: Words, depth: number): Test => joined(words, 'AND', () => one(words, depth))

const joined = (words: Words, by: 'OR' | 'AND', part: () => Test): Test => {
  const parts = [part()]
  while (words[0]?.toUpperCase() === by) {
    words.shift()
    parts.push(part())
  }
  return stateOf => (by === 'OR' ? parts.some(test => test(stateOf)) : parts.every(test => test(stateOf)))
}

const one = (words: Words, depth: number): Test => {
  if (depth > deepest) throw wrong()
  const word = words.shift() ?? ''
  if (word === '(') return closed(words, either(words, depth + 1))
  if (word.toUpperCase() === 'NOT') {
    const test = one(words, depth + 1)
    return stateOf => !test(stateOf)
  }
  if (word === 'TRUE' || word === 'FALSE') return () => word === 'TRUE'
  if (word !== 'OK' && word !== 'ALARM' && word !== 'INSUFFICIENT_DATA') throw wrong()
  if (words.shift() !== '(') throw wrong()
  const name = bare(words.shift() ?? '')
  return closed(words, stateOf => stateOf(name) === word)
}

const closed = (words: Words, test: Test): Test => {
  if (words.shift() !== ')') throw wrong()
  return test
}
