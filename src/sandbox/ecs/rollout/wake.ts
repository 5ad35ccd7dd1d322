import type { Context } from '../../kernel/context.ts'
import { schedule } from '../../kernel/schedule.ts'
import { type ServiceRecord, serviceKey } from '../services/service-record.ts'

/** What the queue holds for a service: the scheduler's look (`turn`), or a matter of one rollout, by its digits. */
export type Wake = {
  readonly kind: 'turn' | 'begin' | 'stop' | 'trip' | 'alarms' | 'take-up' | 'deregistered' | 'hook' | 'steady'
  readonly after: number
  readonly rollout?: string
  readonly count?: number
  readonly hook?: string
  readonly fact?: string
}

/** Puts something about a service into the queue. */
export const wake = (context: Context, service: ServiceRecord, { kind, after, ...data }: Wake): void =>
  schedule(context, { kind: `ecs.${kind}`, after, data: { service: serviceKey(service), ...data } })
