import type { Diagnosis } from '../../core/diagnosis/diagnosis.ts'
import type { FamilyRevision } from '../../core/release/named.ts'
import type { Outcome } from '../../core/release/outcome.ts'
import type { Terms } from '../../core/rollout/stand.ts'
import type { Duration } from '../../core/time/instant.ts'
import type { Before } from '../deploy/before-tasks.ts'
import type { StopRules } from './watching.ts'

/** How a set of services is rolled out. */
export type RollOutOptions = Terms & {
  /** For everything: waiting for others' rollouts and watching our own. */
  readonly timeout: Duration
  /** Until ECS has finished, its own rollback included; until success or failure is certain; or not at all. */
  readonly waitFor: 'end' | 'verdict' | 'start'
  /** Send what may be sent although another service was refused. */
  readonly partial: boolean
  /** Runs what a service needs before it is written to; a halt leaves it untouched. Never throws. */
  readonly before?: Before
  /** What halts one service leaves all untouched that were to be sent with it. */
  readonly together?: boolean
  /** How many services are written to at the same time; all that were are followed together. */
  readonly parallel: number
  /** Until ECS has finished, or until all production traffic is on the new revision. */
  readonly until?: 'traffic-shifted' | 'end'
} & StopRules

/** How one service ended, which revision it was to run, and which it ran before. */
export type Landing = {
  readonly outcome: Outcome
  readonly revision?: FamilyRevision
  readonly previous?: FamilyRevision
  readonly diagnosis: Diagnosis
}
