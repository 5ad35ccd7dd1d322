import type { Context } from './context.ts'
import type { Due } from './due.ts'

/** A parsed request body: JSON members, or the query's members nested the same way. */
export type Input = Readonly<Record<string, unknown>>

/** One operation of a service: state and request in, response members out; it throws `Refusal` where AWS refuses. */
export type Operation = {
  /** Required members and their wire types are checked against `shape` before `run`. */
  readonly run: (context: Context, input: Input) => Record<string, unknown>
  /** What the call is about, for keys of faults and for the list of calls; `''` when nothing in particular. */
  readonly resource: (input: Input) => string
}

/** How a service's requests are told apart and encoded. */
export type Wire =
  | { readonly protocol: 'json'; readonly version: '1.0' | '1.1'; readonly target: string }
  | { readonly protocol: 'query'; readonly version: string; readonly namespace: string }

/** One AWS service: a folder, found by its wire, with its operations and the events it has scheduled. */
export type Service = {
  readonly name: string
  readonly wire: Wire
  readonly operations: Readonly<Record<string, Operation>>
  /** By `Due.kind`. */
  readonly events?: Readonly<Record<string, (context: Context, due: Due) => void>>
}
