import { Problem } from '../../core/problem/problem.ts'
import type { Parser } from '../../runner/action.ts'
import { text } from './text.ts'

/** `true` or `false` in any case, as YAML writes booleans; `fallback` when the input is absent. */
export const flag =
  (fallback: boolean): Parser<boolean> =>
  (raw, name) => {
    const given = text(raw, name)?.toLowerCase()
    if (given === undefined) return fallback
    if (given === 'true' || given === 'false') return given === 'true'
    throw new Problem({ what: `The input "${name}" is "${raw}".`, remedy: 'Write "true" or "false".' })
  }
