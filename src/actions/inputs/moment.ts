import { Problem } from '../../core/problem/problem.ts'
import { epoch, type Instant, instant } from '../../core/time/instant.ts'
import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** A moment of ISO 8601 with its zone, in UTC; `undefined` when the input is absent. */
export const moment: Parser<Instant | undefined> = (raw, name) => {
  const given = text(raw, name)
  if (given === undefined) return undefined
  if (form.test(given) && !Number.isNaN(epoch(given))) return instant(epoch(given))
  throw new Problem({
    what: `The input "${name}" is "${given}", which is no moment.`,
    remedy: 'Write it as 2026-11-22T10:15:30Z.'
  })
}
