import type { Outcome } from '../../core/release/outcome.ts'
import type { Observation } from '../../core/rollout/observation.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Target } from '../../targets/kind.ts'
import type { Watch } from '../../targets/service/follow.ts'
import type { Site } from '../../targets/site.ts'

/** How one watch ended, what was seen last, and in words why where no rule of ECS says it. */
export type Ended = {
  readonly watch: Watch
  readonly outcome: Outcome
  readonly seen?: Observation
  readonly reason?: string
  /** ECS was asked to take it back, and does. */
  readonly goingBack?: true
}

/** Where to look and for how long. */
export type Watching = {
  readonly site: Site
  readonly target: Target
  readonly deadline: Instant
  readonly ports: Pick<Ports, 'clock' | 'journal' | 'signal'>
  readonly stopRules?: StopRules
}

/** When a rollout is stopped before ECS itself would: after so many tasks stopped alike, or when the run is cancelled. */
export type StopRules = { readonly failFast?: number; readonly onCancel?: 'leave' | 'roll-back' }
