import type { Fault } from '../core/problem/problem.ts'
import type { Report } from '../core/report/report.ts'
import type { Ports } from '../ports/ports.ts'

/** Parses one input, `undefined` when it is absent or empty; throws a Problem that names the input. */
export type Parser<T> = (raw: string | undefined, name: string) => T

/** One parser for each input, by the input's own name (`dry-run`). */
export type Parsers<I> = { readonly [K in keyof I]: Parser<I[K]> }

/** Values of an action's outputs, by name; an absent one is set to the empty string. */
export type Outputs = Readonly<Record<string, string | undefined>>

/** How an action ended. Red with outputs: nothing learned is lost. */
export type Result<O extends Outputs> = {
  readonly outputs: O
  readonly ending: 'green' | 'red'
  readonly report: Report
}

/** An action: inputs are parsed all at once, then it runs over the ports. It never touches the process. */
export type Action<I, O extends Outputs> = {
  readonly inputs: Parsers<I>
  /** What is wrong about inputs together, by their values; `null` stands for one that is wrong by itself. */
  readonly contradictions?: (given: Readonly<Record<string, unknown>>) => readonly Fault[]
  /** Names of all outputs, as `action.yml` lists them. */
  readonly outputs: readonly (keyof O & string)[]
  run(input: I, ports: Ports): Promise<Result<O>>
}
