import { Problem } from '../../core/problem/problem.ts'
import type { Parser } from '../../runner/action.ts'

const pattern = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/** `KEY=value` lines, split at the first `=`; the value is kept as it is. A value is never repeated in a Problem: it may be secret. */
export const pairs: Parser<Readonly<Record<string, string>>> = (raw, name) => {
  const rows = (raw ?? '').split(/\r?\n/).filter(row => row.trim() !== '')
  const found = new Map<string, string>()
  for (const [index, row] of rows.entries()) {
    const at = row.indexOf('=')
    const key = row.slice(0, at).trim()
    if (at < 1 || !pattern.test(key)) {
      throw new Problem({
        what: `Line ${index + 1} of the input "${name}" is not KEY=value.`,
        remedy: 'Write one pair a line.'
      })
    }
    if (found.has(key))
      throw new Problem({ what: `The input "${name}" sets "${key}" twice.`, remedy: 'Keep one of the lines.' })
    found.set(key, row.slice(at + 1))
  }
  return Object.fromEntries(found)
}
