import { nearest } from '../core/problem/nearest.ts'
import { type Fault, Problem } from '../core/problem/problem.ts'
import type { Action, Outputs } from './action.ts'
import type { Host } from './host.ts'
import { literalDefault, type Manifest } from './manifest.ts'

type Asked<I> = Pick<Action<I, Outputs>, 'inputs' | 'contradictions'>

/** Parses every input before anything is called; all that are wrong, by themselves or together, are one Problem. */
export const parsedInputs = <I>({ inputs: parsers, contradictions }: Asked<I>, host: Host, manifest: Manifest): I => {
  const faults: Fault[] = [...(host.faults ?? [])]
  const values = new Map<string, unknown>()
  for (const name of Object.keys(parsers) as (keyof I & string)[]) {
    try {
      values.set(name, parsers[name](host.input(name) ?? literalDefault(manifest, name), name))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      faults.push(...error.faults)
      values.set(name, host.input(name) === undefined ? undefined : null)
    }
  }
  const given = Object.fromEntries(values)
  faults.push(...(contradictions?.(given) ?? []))
  if (faults.length > 0) throw new Problem(faults)
  return given as I
}

/** A sentence for each input that was set and that the action does not know. */
export const unknownInputs = (given: readonly string[], known: readonly string[]): readonly string[] =>
  given
    .filter(name => !known.includes(name))
    .map(name => {
      const near = nearest(name, known)
      return `The input "${name}" is unknown and has no effect.${near === undefined ? '' : ` Did you mean "${near}"?`}`
    })
