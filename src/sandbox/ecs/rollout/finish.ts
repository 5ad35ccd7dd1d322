import type { Context } from '../../kernel/context.ts'
import { pace } from '../pace.data.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { isHealthy, isSick, type Task } from '../tasks/task.ts'
import { endRollout } from './end-rollout.ts'
import { isHalted, isRolling, leader, newest } from './leader.ts'
import { facts, note } from './note.ts'
import type { Census } from './rolling/census.ts'
import { isDeferred, isEarly } from './rolling/early.ts'
import { isHooked } from './rolling/rolling-stages.ts'
import { wake } from './wake.ts'

/** Ends a service's rollout where it has come to its end, and says that the service is steady when it has become so. */
export const finishRollout = (context: Context, service: ServiceRecord, all: Census): void => {
  const counted = withoutSick(context, all)
  if (isRolling(service) && isEnough(context, service, counted) && mayEnd(context, service)) succeed(context, service)
  if (isRolling(service) || isHalted(service) || !isSettled(service, counted)) return
  complete(context, service)
}

/** Ends a service's rollout as done, with all that it replaced being gone. */
export const completeRollout = (context: Context, service: ServiceRecord): void => {
  succeed(context, service)
  complete(context, service)
}

const isSettled = (service: ServiceRecord, { target, others }: Census): boolean =>
  others.length === 0 && target.length === service.desiredCount && target.every(isHealthy)

/** Whether the new tasks stand and the old ones are gone, or early success criteria or draining let that be. */
const isEnough = (context: Context, service: ServiceRecord, counted: Census): boolean => {
  const { target, others } = counted
  if (isSettled(service, counted)) return true
  if (isEarly(service, counted)) return isDeferred(service) || others.length === 0
  const whole = target.length === service.desiredCount && target.every(isHealthy)
  return whole && newest(service).rollback === undefined && others.every(task => isDrained(context, task))
}

/** Tasks that failed count no more a while after their stop, however long they drain. */
const withoutSick = (context: Context, { target, others }: Census): Census => {
  const counts = (task: Task): boolean =>
    !isSick(task) || task.stoppingAt === undefined || context.now < task.stoppingAt + pace.sickGone
  return { target: target.filter(counts), others: others.filter(counts) }
}

const isDrained = (context: Context, task: Task): boolean =>
  task.balanced && task.stoppingAt !== undefined && context.now >= task.stoppingAt + pace.drained

/** A rollout that has not been given up, has been taken up and has lasted may end. */
const mayEnd = (context: Context, service: ServiceRecord): boolean => {
  const rollout = newest(service)
  return (
    rollout.startedAt !== undefined &&
    rollout.status !== 'STOP_REQUESTED' &&
    !isHooked(rollout) &&
    hasLasted(context, service)
  )
}

/** A fresh rollout waits for its first start, a rollback for its least time, and watched alarms for their bake time. */
const hasLasted = (context: Context, service: ServiceRecord): boolean => {
  const rollout = newest(service)
  if (rollout.rollback !== undefined) return context.now >= rollout.rollback.startedAt + leastRollback(service)
  if (context.now < rollout.startsAt) return false
  if (!rollout.alarms.watched) return true
  if (rollout.bakedFrom === undefined) wake(context, service, { kind: 'turn', after: pace.bake })
  rollout.bakedFrom ??= context.now
  return context.now >= rollout.bakedFrom + pace.bake
}

const leastRollback = (service: ServiceRecord): number =>
  newest(service).lifecycle === undefined || newest(service).facts.some(fact => fact.what === 'started')
    ? pace.rollback
    : pace.rollbackUnstarted

const succeed = (context: Context, service: ServiceRecord): void => {
  const rollout = newest(service)
  endRollout(context, service, { rollout, as: rollout.rollback === undefined ? 'SUCCESSFUL' : 'ROLLBACK_SUCCESSFUL' })
}

const complete = (context: Context, service: ServiceRecord): void => {
  const rollout = newest(service)
  const fresh = rollout.completedAt === undefined
  if (fresh) {
    rollout.completedAt = context.now
    leader(service).updatedAt = context.now
    if (service.controller === 'ECS') note(context, service, { what: 'completed', rollout: leader(service).digits })
  }
  if (facts(service)[0]?.what === 'steady') return
  note(context, service, { what: 'steady', later: fresh ? 1 : 0 })
  awaitSteady(context, service)
}

/** Says again that a service is steady, where nothing else has been told since the fact of this id. */
export const tellSteady = (context: Context, service: ServiceRecord, at: string): void => {
  if (facts(service)[0]?.id !== at) return
  note(context, service, { what: 'steady' })
  awaitSteady(context, service)
}

/** The last fact is that the service is steady: it is told again after six hours without another. */
export const awaitSteady = (context: Context, service: ServiceRecord): void => {
  const last = facts(service)[0]
  if (last !== undefined) wake(context, service, { kind: 'steady', after: pace.steady, fact: last.id })
}
