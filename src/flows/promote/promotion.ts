import type { Finding } from '../../core/gates/judgement.ts'
import type { ServiceName } from '../../core/release/named.ts'
import type { Release } from '../../core/release/release.ts'
import type { GateFacts } from './gather-gates.ts'

/** A promotion, and what its gates said: `facts`, `found` and `left` by service. */
export type Promotion = {
  readonly release: Release
  readonly facts: GateFacts
  readonly found: ReadonlyMap<ServiceName, readonly Finding[]>
  /** Why services were left out, where only what waits is tried. */
  readonly left?: ReadonlyMap<ServiceName, string>
}
