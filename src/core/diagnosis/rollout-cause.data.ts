import type { RolloutCause } from '../release/outcome.ts'

/** ECS's words for why it gave a rollout up, first match wins; the texts are those of `statusReason`, `rollback.reason` and `rolloutStateReason`. */
export const rolloutReasons: readonly { readonly text: RegExp; readonly cause: RolloutCause }[] = [
  { text: /circuit breaker/i, cause: 'breaker' },
  { text: /tasks? failed to start/i, cause: 'breaker' },
  { text: /\balarms?\b/i, cause: 'alarm' },
  { text: /hook/i, cause: 'hook' },
  { text: /\brequest(ed)?\b|\buser\b|StopServiceDeployment/i, cause: 'person' }
]
