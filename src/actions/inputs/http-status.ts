import { Problem } from '../../core/problem/problem.ts'
import type { Parser } from '../../runner/action.ts'
import { lines } from './lines.ts'

/** One status of HTTP or several, with commas or one a line; `undefined` when the input is absent. */
export const httpStatus: Parser<readonly number[] | undefined> = (raw, name) => {
  const given = lines(raw, name)
  const wrong = given.find(each => !/^[1-5]\d\d$/.test(each))
  if (wrong === undefined) return given.length === 0 ? undefined : given.map(Number)
  throw new Problem({
    what: `The input "${name}" has "${wrong}", which is no status.`,
    remedy: 'Write one from 100 to 599, or several with commas.'
  })
}
