import type { Context } from './context.ts'
import type { Due } from './due.ts'
import type { RestModel } from './rest-model.ts'

/** A parsed request body: JSON members, or the query's members nested the same way. */
export type Input = Readonly<Record<string, unknown>>

/**
 * One operation of a service: state and request in, response members out; it throws `Refusal` where AWS refuses.
 * It reads members through `member.ts`, which refuses wrong types, and gives moments as `Timestamp`,
 * and maps of a query service as `Map`.
 */
export type Operation = {
  readonly run: (context: Context, input: Input) => Record<string, unknown>
  /** What the call is about, for keys of faults and for the list of calls; `''` when nothing in particular. */
  readonly resource: (input: Input) => string
  /** True when AWS takes the request without a signature. */
  readonly unsigned?: true
}

/** How a service's requests are told apart and encoded. */
export type Wire =
  | {
      readonly protocol: 'json'
      readonly version: '1.0' | '1.1'
      readonly target: string
      /** Set for services that once spoke query: their errors carry `x-amzn-query-error`, too. */
      readonly compatible?: 'query'
    }
  | { readonly protocol: 'query'; readonly version: string; readonly namespace: string }
  | RestWire

/** REST: operations are bound to methods and paths; `signing` is the service's name in signatures, which tells it apart. */
export type RestWire = { readonly signing: string; readonly rest: RestModel } & (
  | { readonly protocol: 'rest-json' }
  /** `bare` errors have no `<ErrorResponse>` around them, as S3's. */
  | { readonly protocol: 'rest-xml'; readonly namespace: string; readonly errors: 'wrapped' | 'bare' }
)

/** One AWS service: a folder, found by its wire, with its operations and the events it has scheduled. */
export type Service = {
  readonly name: string
  readonly wire: Wire
  readonly operations: Readonly<Record<string, Operation>>
  /** By `Due.kind`. */
  readonly events?: Readonly<Record<string, (context: Context, due: Due) => void>>
  /** What happened in the context's account and region, for people to read. */
  readonly timeline?: (context: Context) => readonly TimelineRow[]
}

/** One line of `GET /_sandbox/timeline`; `at` in virtual milliseconds since the Unix epoch. */
export type TimelineRow = { readonly at: number; readonly text: string }
