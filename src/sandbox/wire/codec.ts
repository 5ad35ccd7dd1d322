import type { Input } from '../kernel/operation.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { WireReply, WireRequest } from './request.ts'

/** What an answer is encoded from. */
export type Answer = {
  readonly operation: string
  readonly requestId: string
  readonly members: Readonly<Record<string, unknown>>
}

/** How one service's requests are read and its answers written. */
export type Codec = {
  /** The operation's name, when the request is for a service with this wire. */
  readonly operation: (request: WireRequest) => string | undefined
  /** The request's members; refuses what cannot be read. */
  readonly input: (request: WireRequest) => Input
  readonly success: (answer: Answer) => WireReply
  readonly failure: (requestId: string, refusal: Refusal) => WireReply
  /** This wire's code and status for credentials that are missing, have ended or may not, and for too many calls. */
  readonly words: Readonly<
    Record<'expired' | 'missing' | 'denied' | 'throttled', readonly [code: string, status: number]>
  >
}
