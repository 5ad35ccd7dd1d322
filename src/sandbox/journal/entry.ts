import type { Repository, Upload } from '../ecr/state.ts'
import type { CallRecord } from '../kernel/call.ts'
import type { Fault } from '../kernel/fault.ts'

/** A request as the journal keeps it: the body in base64. */
export type KeptRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly isTooLong?: true
}

/** What pushing content left behind in one repository: the bytes themselves are files, so such a call cannot be played again. */
export type Content = {
  readonly do: 'content'
  readonly account: string
  readonly region: string
  readonly repository?: Repository
  readonly uploads: Readonly<Record<string, Upload>>
  readonly draws: Readonly<Record<string, number>>
  readonly faults: readonly Fault[]
  readonly call: CallRecord
}

/** What was asked of the sandbox; `time` says only that time has come this far. */
export type Deed =
  | { readonly do: 'call'; readonly request: KeptRequest }
  | { readonly do: 'control'; readonly name: string; readonly body: unknown }
  | { readonly do: 'reset'; readonly seed: string }
  | { readonly do: 'time' }
  | Content

/**
 * One line of the journal: a deed, its virtual time, and how many events had ever been scheduled by then, by which a
 * player notices that it has come to another world than the writer.
 */
export type Entry = Deed & { readonly at: number; readonly scheduled: number }
