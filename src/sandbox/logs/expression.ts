import { wrongPattern } from './comparison.ts'

/** What an expression says of a subject, a log line taken apart. */
export type Test<T> = (subject: T) => boolean

/** Words of an expression, taken from the front. */
export type Words = string[]

const token = /\s*(&&|\|\||[()]|<=|>=|!=|[=<>]|"(?:[^"\\]|\\.)*"|%[^%]*%|(?:\[[^\]]*\]|[^\s()&|=<>!"%[])+)/gy

/** The words of an expression: operators, brackets, phrases, regular expressions and all else. */
export const wordsOf = (text: string): Words => {
  const found = [...text.matchAll(token)]
  const length = found.reduce((sum, [whole]) => sum + whole.length, 0)
  if (text.slice(length).trim() !== '') throw wrongPattern()
  return found.map(([, word = '']) => word)
}

/** An expression of `&&`, which binds first, `||` and brackets over conditions, each of which takes its own words. */
export const expression = <T>(words: Words, condition: (words: Words) => Test<T>): Test<T> => {
  const one = (): Test<T> => {
    if (words[0] !== '(') return condition(words)
    words.shift()
    const inner = either()
    if (words.shift() !== ')') throw wrongPattern()
    return inner
  }
  const joined = (by: string, part: () => Test<T>): readonly Test<T>[] => {
    const parts = [part()]
    while (words[0] === by) {
      words.shift()
      parts.push(part())
    }
    return parts
  }
  const both = (): Test<T> => {
    const parts = joined('&&', one)
    return subject => parts.every(part => part(subject))
  }
  const either = (): Test<T> => {
    const parts = joined('||', both)
    return subject => parts.some(part => part(subject))
  }
  const whole = either()
  if (words.length > 0) throw wrongPattern()
  return whole
}
