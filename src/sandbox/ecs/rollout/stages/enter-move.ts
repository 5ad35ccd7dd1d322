import type { Context } from '../../../kernel/context.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { newest } from '../leader.ts'
import { wake } from '../wake.ts'
import { openHooks } from './hooks.ts'
import { currentMove, type Lifecycle } from './lifecycle.ts'

/** A rollout comes to a stage of its lifecycle: its hooks are set going, and the scheduler looks when it may be over. */
export const enterMove = (context: Context, service: ServiceRecord, life: Lifecycle): void => {
  const rollout = newest(service)
  const { stage, least } = currentMove(life)
  life.since = context.now
  life.hooks = openHooks(context, { service, rollout }, stage)
  rollout.updatedAt = context.now
  const start = stage === 'SCALE_UP' ? Math.max(0, rollout.startsAt - context.now) : 0
  wake(context, service, { kind: 'turn', after: Math.max(least, start) })
}
