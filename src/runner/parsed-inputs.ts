import { nearest } from '../core/problem/nearest.ts'
import { type Fault, Problem } from '../core/problem/problem.ts'
import type { Parsers } from './action.ts'
import type { Host } from './host.ts'
import { literalDefault, type Manifest } from './manifest.ts'

/** Parses every input before anything is called; all that are wrong are one Problem. */
export const parsedInputs = <I>(parsers: Parsers<I>, host: Host, manifest: Manifest): I => {
  const faults: Fault[] = []
  const values = new Map<string, unknown>()
  for (const name of Object.keys(parsers) as (keyof I & string)[]) {
    try {
      values.set(name, parsers[name](host.input(name) ?? literalDefault(manifest, name), name))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      faults.push(...error.faults)
    }
  }
  if (faults.length > 0) throw new Problem(faults)
  return Object.fromEntries(values) as I
}

/** A sentence for each input that was set and that the action does not know. */
export const unknownInputs = (given: readonly string[], known: readonly string[]): readonly string[] =>
  given
    .filter(name => !known.includes(name))
    .map(name => {
      const near = nearest(name, known)
      return `The input "${name}" is unknown and has no effect.${near === undefined ? '' : ` Did you mean "${near}"?`}`
    })
