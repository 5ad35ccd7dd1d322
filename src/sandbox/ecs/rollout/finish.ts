import type { Context } from '../../kernel/context.ts'
import { pace } from '../pace.data.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { isHealthy } from '../tasks/task.ts'
import type { Census } from './census.ts'
import { isHalted, isRolling, leader, newest, rolloutState } from './leader.ts'
import { facts, note } from './note.ts'
import { wake } from './wake.ts'

/** Ends a service's rollout where it has come to its end, and says that the service is steady when it has become so. */
export const finishRollout = (context: Context, service: ServiceRecord, counted: Census): void => {
  const settled = counted.others.length === 0 && counted.target.length === service.desiredCount
  if (!settled || !counted.target.every(isHealthy)) return
  if (isRolling(service)) complete(context, service)
  else if (!isHalted(service) && rolloutState(service, leader(service)) === 'COMPLETED') steady(context, service, 0)
}

const complete = (context: Context, service: ServiceRecord): void => {
  const rollout = newest(service)
  if (rollout.startedAt === undefined || rollout.status === 'STOP_REQUESTED' || !hasLasted(context, service)) return
  rollout.status = rollout.rollback === undefined ? 'SUCCESSFUL' : 'ROLLBACK_SUCCESSFUL'
  rollout.finishedAt = context.now
  rollout.updatedAt = context.now
  leader(service).updatedAt = context.now
  note(context, service, { what: 'completed', rollout: leader(service).digits })
  steady(context, service, 1)
}

/** A fresh rollout waits for its first start, a rollback for its least time, and watched alarms for their bake time. */
const hasLasted = (context: Context, service: ServiceRecord): boolean => {
  const rollout = newest(service)
  if (rollout.rollback !== undefined) return context.now >= rollout.rollback.startedAt + pace.rollback
  if (context.now < rollout.createdAt + pace.firstStart) return false
  if (!rollout.alarms.watched) return true
  if (rollout.bakedFrom === undefined) wake(context, service, { kind: 'turn', after: pace.bake })
  rollout.bakedFrom ??= context.now
  return context.now >= rollout.bakedFrom + pace.bake
}

const steady = (context: Context, service: ServiceRecord, later: number): void => {
  if (facts(service)[0]?.what !== 'steady') note(context, service, { what: 'steady', later })
}
