import { Problem } from '../../core/problem/problem.ts'
import { parseDuration } from '../../core/time/duration.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

/** A length of time such as `90s`, `30m` or `1h30m`, in milliseconds; `undefined` when the input is absent. */
export const duration: Parser<Duration | undefined> = (raw, name) => {
  const given = text(raw, name)
  if (given === undefined) return undefined
  const length = parseDuration(given)
  if (length !== undefined) return length
  throw new Problem({
    what: `The input "${name}" is "${given}", which is no length of time.`,
    remedy: 'Write for example "90s", "30m" or "1h30m".'
  })
}
