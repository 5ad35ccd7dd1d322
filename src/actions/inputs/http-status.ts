import { Problem } from '../../core/problem/problem.ts'
import type { Parser } from '../../runner/action.ts'
import { whole } from './whole.ts'

/** A status of HTTP; `undefined` when the input is absent. */
export const httpStatus: Parser<number | undefined> = (raw, name) => {
  const given = whole(raw, name)
  if (given === undefined || (given >= 100 && given <= 599)) return given
  throw new Problem({
    what: `The input "${name}" is ${given}, which is no status.`,
    remedy: 'Write one from 100 to 599.'
  })
}
