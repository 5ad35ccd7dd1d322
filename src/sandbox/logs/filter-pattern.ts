import { columnPattern } from './column-pattern.ts'
import { parsedRegex } from './comparison.ts'
import { jsonPattern } from './json-pattern.ts'

/**
 * Whether a message fits a filter pattern: `{ $.level = "error" }` for JSON, `[a, b, c = 5*]` for columns, else terms that
 * are all there, `?a ?b` any of them, `-a` none, `"a b"` a phrase, `%regex%`.
 */
export const filterPattern = (pattern: string): ((message: string) => boolean) => {
  if (/^\s*\{/.test(pattern)) return jsonPattern(pattern)
  if (/^\s*\[/.test(pattern)) return columnPattern(pattern)
  const terms = [...pattern.matchAll(/([-?]?)(?:"((?:[^"\\]|\\.)*)"|%([^%]*)%|([^\s"]+))/g)].map(parsedTerm)
  const any = terms.filter(term => term.sign === '?')
  return message =>
    terms.every(term => term.sign === '?' || term.fits(message) === (term.sign === '')) &&
    (any.length === 0 || any.some(term => term.fits(message)))
}

type Term = { readonly sign: string; readonly fits: (message: string) => boolean }

const parsedTerm = ([, sign = '', phrase, regex, word = '']: readonly (string | undefined)[]): Term => {
  if (regex !== undefined) {
    const expression = parsedRegex(regex)
    return { sign, fits: message => expression.test(message) }
  }
  const text = phrase === undefined ? word : phrase.replaceAll(/\\(.)/g, '$1')
  return { sign, fits: message => message.includes(text) }
}
