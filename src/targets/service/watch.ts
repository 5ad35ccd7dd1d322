import type { FamilyRevision } from '../../core/release/named.ts'
import type { Observation } from '../../core/rollout/observation.ts'
import type { ServiceView } from '../../core/rollout/service-view.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Order } from '../order.ts'

/** A rollout as it stood at a look, the service as it was read last, and for how many looks it has not been read. */
export type Glimpse = { readonly rollout: string; readonly service: ServiceView; readonly kept: number }

/** What is followed: the rollout that an order started or found under way. */
export type Watch = {
  readonly order: Order
  readonly revision: FamilyRevision
  readonly basis: Observation['basis']
  /** Rollouts that were there before ours. */
  readonly known: readonly string[]
  /** Our deployment, as far as it is known. */
  readonly id?: string
  readonly since: Instant
  /** Our rollout, once ECS lists it. */
  readonly rollout?: string
  /** At how many looks the service did not name it yet. */
  readonly sought?: number
  readonly patient: boolean
  readonly until?: 'traffic-shifted' | 'end'
  /** What the last look saw. */
  readonly glimpse?: Glimpse
}
