import type { Input } from '../../kernel/operation.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { RestModel } from '../../kernel/rest-model.ts'
import type { WireReply } from '../request.ts'

/** What a body is: of a structure, by the members that stand in it. */
export type BodyOf = { readonly model: RestModel; readonly structure: string }

/** How the two REST protocols differ: their bodies, their errors and their words. */
export type BodyFormat = {
  readonly contentType: string
  readonly parse: (text: string, of: BodyOf) => Input
  /** `root` is the element around it where the payload is a member of that name. */
  readonly text: (values: Input, of: BodyOf & { readonly root?: string }) => string
  readonly failure: (requestId: string, refusal: Refusal) => Omit<WireReply, 'status'>
  readonly requestIdHeader: string
}
