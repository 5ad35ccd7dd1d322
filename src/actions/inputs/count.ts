import { Problem } from '../../core/problem/problem.ts'
import type { Parser } from '../../runner/action.ts'
import { whole } from './whole.ts'

/** A whole number of at least one; `undefined` when the input is absent. */
export const count: Parser<number | undefined> = (raw, name) => {
  const given = whole(raw, name)
  if (given !== 0) return given
  throw new Problem({ what: `The input "${name}" is 0.`, remedy: 'Write at least 1, or leave it out.' })
}
