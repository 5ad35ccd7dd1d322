import type { Context } from '../../../kernel/context.ts'
import type { ServiceRecord } from '../../services/service-record.ts'
import { isLive } from '../../tasks/task.ts'
import { serviceTasks } from '../listed.ts'
import { planRolling } from '../rolling/plan-rolling.ts'
import type { Rollout } from '../rollout.ts'
import { startTasks } from './start-tasks.ts'
import { stopTasks, stopUnwell } from './stop-tasks.ts'

/** A rollout whose tasks are kept at the desired count, the service's unless told; `start` says whether new ones may come. */
export type Fleet = { readonly rollout: Rollout; readonly start: boolean; readonly desired?: number }

/** Keeps as many tasks of a rollout as are desired, whatever others there are: replaces those that fail, and stops what is too much. */
export const keepFleet = (context: Context, service: ServiceRecord, { rollout, start, desired }: Fleet): void => {
  const target = serviceTasks(context, service).filter(task => isLive(task) && task.rollout === rollout.digits)
  const room = { desired: desired ?? service.desiredCount, lower: 0, upper: Number.POSITIVE_INFINITY }
  const leave = { start: start && context.now >= rollout.heldUntil, stop: false }
  const plan = planRolling({ target, others: [] }, room, leave)
  startTasks(context, service, { rollout, count: plan.start, replaced: plan.unwell.length })
  stopUnwell(context, service, plan.unwell)
  stopTasks(context, service, plan.excess)
}
