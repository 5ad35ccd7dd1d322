import type { ServiceName } from '../release/named.ts'
import type { Duration } from '../time/instant.ts'

/** What a health address must answer; `{stage}` may stand in each text. Without `status`, any 2xx will do. */
export type AddressSpec = {
  readonly url: string
  readonly status?: readonly number[]
  /** A text that the body must contain. */
  readonly body?: string
  /** Texts that headers must contain, by the header's name in any case. */
  readonly headers?: Readonly<Record<string, string>>
  /** How many redirects are followed; 5 when absent. */
  readonly redirects?: number
}

/** What must hold before a state counts as proven. All of it must hold at the same look. */
export type VerifySpec = {
  readonly address?: AddressSpec
  /** CloudWatch alarms that must not fire. */
  readonly alarms?: readonly string[]
  /** Whether the targets in the service's target groups must be healthy. */
  readonly targets?: boolean
  /** A task that must end well, run from inside the service's network. */
  readonly task?: ServiceName
  /** How long it may take until all of it holds. */
  readonly within?: Duration
  /** How long it must then go on holding. */
  readonly for?: Duration
  /** How many looks in a row may fail meanwhile. */
  readonly retries?: number
}

/** What becomes of a service at desired count 0: red, run one task of it, or green without a proof. */
export type Idle = 'refuse' | 'prove-by-task' | 'accept'
