import { Refusal } from '../kernel/refusal.ts'
import { invalid } from './refuse.ts'

/** Whether a message fits an unstructured filter pattern: all terms, `?a ?b` any of them, `-a` none, `"a b"` a phrase, `%regex%`. */
export const filterPattern = (pattern: string): ((message: string) => boolean) => {
  if (/^\s*[{[]/.test(pattern))
    throw new Refusal('NotImplemented', 'The sandbox does not have structured filter patterns.', { status: 501 })
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

const parsedRegex = (source: string): RegExp => {
  try {
    return new RegExp(source)
  } catch {
    throw invalid('Invalid filter pattern')
  }
}
