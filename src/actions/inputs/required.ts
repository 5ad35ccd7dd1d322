import { Problem } from '../../core/problem/problem.ts'
import type { Parser } from '../../runner/action.ts'

/** The same input, but its absence is a Problem. */
export const required =
  <T>(parser: Parser<T | undefined>): Parser<T> =>
  (raw, name) => {
    const value = parser(raw, name)
    if (value !== undefined) return value
    throw new Problem({ what: `The input "${name}" is missing.`, remedy: 'It has no default: set it.' })
  }
