import { Problem } from '../../core/problem/problem.ts'
import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

/** One of the given words; `undefined` when the input is absent. */
export const oneOf =
  <const T extends string>(words: readonly T[]): Parser<T | undefined> =>
  (raw, name) => {
    const given = text(raw, name)
    const word = words.find(candidate => candidate === given)
    if (given === undefined || word !== undefined) return word
    const listed = words.map(candidate => `"${candidate}"`).join(', ')
    throw new Problem({ what: `The input "${name}" is "${given}".`, remedy: `Write one of ${listed}.` })
  }
