import { Problem } from '../../core/problem/problem.ts'
import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

/** A whole number from 0 to a million million; `undefined` when the input is absent. */
export const whole: Parser<number | undefined> = (raw, name) => {
  const given = text(raw, name)
  if (given === undefined) return undefined
  if (/^\d{1,12}$/.test(given)) return Number(given)
  throw new Problem({
    what: `The input "${name}" is "${given}", which is no whole number.`,
    remedy: 'Write digits only.'
  })
}
