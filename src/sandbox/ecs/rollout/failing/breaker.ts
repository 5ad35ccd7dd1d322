import { flagMember, numberMember, structureMember, textMember } from '../../../kernel/member.ts'
import type { Input } from '../../../kernel/operation.ts'

/** What the circuit breaker of a deployment configuration does. */
export type Breaker = {
  readonly enabled: boolean
  readonly rollback: boolean
  /** Whether a healthy task sets the count back to nought. */
  readonly forgives: boolean
  /** How many failed tasks trip it, for the desired count it was asked for. */
  readonly threshold: number
}

/** The circuit breaker of a configuration; its threshold follows the latest desired count. */
export const breaker = (configuration: Input, desired: number): Breaker => {
  const settings = structureMember(configuration, 'deploymentCircuitBreaker') ?? {}
  return {
    enabled: flagMember(settings, 'enable') ?? false,
    rollback: flagMember(settings, 'rollback') ?? false,
    forgives: flagMember(settings, 'resetOnHealthyTask') ?? true,
    threshold: threshold(structureMember(settings, 'thresholdConfiguration') ?? {}, desired)
  }
}

const threshold = (settings: Input, desired: number): number => {
  const type = textMember(settings, 'type') ?? 'BOUNDED_PERCENT'
  const value = numberMember(settings, 'value') ?? 50
  if (type === 'COUNT') return value
  const share = Math.max(1, Math.ceil((value * desired) / 100))
  return type === 'UNBOUNDED_PERCENT' ? share : Math.min(200, Math.max(3, share))
}
