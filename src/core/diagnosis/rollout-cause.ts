import type { RolloutCause } from '../release/outcome.ts'
import type { RolloutView } from '../rollout/rollout-view.ts'
import { rolloutReasons } from './rollout-cause.data.ts'

/** The cause that ECS's own words name; `undefined` when they name none that is known. */
export const reasonCause = (...reasons: readonly (string | undefined)[]): RolloutCause | undefined =>
  rolloutReasons.find(row => reasons.some(reason => reason !== undefined && row.text.test(reason)))?.cause

/** Why ECS took a rollout back or gave it up: its monitors first, then its words; without either, a rollback is a person's. */
export const rolloutCause = (view: RolloutView): RolloutCause => {
  if (view.breaker?.status === 'TRIGGERED') return 'breaker'
  if (view.alarms?.status === 'TRIGGERED') return 'alarm'
  const said = reasonCause(view.rollback?.reason, view.reason)
  if (said !== undefined) return said
  if (view.rollback?.reason !== undefined || view.reason !== undefined) return 'unknown'
  return view.status === 'STOPPED' ? 'stopped' : 'person'
}
