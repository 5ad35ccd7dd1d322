import type { Context } from '../../../kernel/context.ts'
import { pace } from '../../pace.data.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { isWanted } from '../../tasks/task.ts'
import { finishRollout } from '../finish.ts'
import { startTasks } from '../fleet/start-tasks.ts'
import { stopTasks, stopUnwell } from '../fleet/stop-tasks.ts'
import { isHalted, leader, newest } from '../leader.ts'
import { facts, note } from '../note.ts'
import { bounds, census } from './census.ts'
import { isEarly } from './early.ts'
import { type Leave, planRolling } from './plan-rolling.ts'
import { stagedLeave } from './rolling-stages.ts'

/** The scheduler looks at a service with a rolling deployment and does what can be done now. */
export const advanceRolling = (context: Context, service: ServiceRecord): void => {
  const may = { ...stagedLeave(context, service, leave(context, service)), keep: true } as const
  const counted = census(context, service)
  const plan = planRolling(counted, bounds(service), may)
  const [rollout, replaced] = [leader(service), plan.unwell.length]
  startTasks(context, service, { rollout, count: plan.start, replaced })
  stopUnwell(context, service, plan.unwell)
  stopTasks(context, service, plan.excess)
  const early = may.stop && isEarly(service, counted)
  stopTasks(context, service, early ? counted.others.filter(isWanted) : plan.old)
  if (plan.stuck && facts(service)[0]?.what !== 'stuck') note(context, service, { what: 'stuck' })
  finishRollout(context, service, census(context, service))
}

const leave = (context: Context, service: ServiceRecord): Leave => {
  const [rollout, first] = [newest(service), leader(service)]
  if (isHalted(service)) return { start: false, stop: service.desiredCount === 0 }
  const held = context.now < first.heldUntil
  if (first === rollout) {
    const begun = context.now >= rollout.startsAt
    return { start: begun && !held, stop: begun }
  }
  return { start: !held && context.now >= (rollout.rollback?.startedAt ?? 0) + pace.rollbackStart, stop: true }
}
