import { nearest } from '../core/problem/nearest.ts'
import type { Fault } from '../core/problem/problem.ts'

/** What a command was given: flags by name, without dashes. */
export type Flags = Readonly<Record<string, string>>

/** Flags, and what was wrong about how they were written. */
export type ReadFlags = { readonly flags: Flags; readonly faults: readonly Fault[] }

/**
 * Reads `--name value`, `--name=value` and a bare `--name`, which means `true`; `-h` is `--help`. Wrong are unknown names,
 * names given twice and words that are no flags.
 */
export const readFlags = (words: readonly string[], known: readonly string[]): ReadFlags => {
  const faults: Fault[] = []
  const flags = new Map<string, string>()
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] === '-h' ? '--help' : (words[at] ?? '')
    const [, name, joined] = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/s.exec(word) ?? []
    if (name === undefined) {
      faults.push({ what: `"${word}" is no flag.`, remedy: 'Write flags as --name value.' })
      continue
    }
    const next = words[at + 1]
    const separate = joined === undefined && next !== undefined && !next.startsWith('--')
    if (separate) at += 1
    if (!known.includes(name)) faults.push(unknown(name, known))
    else if (flags.has(name)) faults.push({ what: `The flag "--${name}" is given twice.`, remedy: 'Give it once.' })
    if (known.includes(name)) flags.set(name, joined ?? (separate ? (next ?? '') : 'true'))
  }
  return { flags: Object.fromEntries(flags), faults }
}

const unknown = (name: string, known: readonly string[]): Fault => {
  const near = nearest(name, known)
  const remedy = near === undefined ? '--help shows the flags that there are.' : `Did you mean "--${near}"?`
  return { what: `The flag "--${name}" is unknown.`, remedy }
}
