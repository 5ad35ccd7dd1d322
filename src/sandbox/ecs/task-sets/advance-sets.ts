import type { Context } from '../../kernel/context.ts'
import { awaitSteady } from '../rollout/finish.ts'
import { keepFleet } from '../rollout/fleet/keep-fleet.ts'
import { serviceTasks } from '../rollout/listed.ts'
import { facts, note } from '../rollout/note.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { isHealthy, isLive } from '../tasks/task.ts'
import { computedCount, type SetRollout, taskSets } from './set-rollout.ts'

/** The scheduler looks at a service with task sets: each is kept at its computed count, deleted ones go when their tasks have. */
export const advanceSets = (context: Context, service: ServiceRecord): void => {
  for (const rollout of taskSets(service)) {
    keepFleet(context, service, { rollout, start: true, desired: computedCount(service, rollout) })
    const live = serviceTasks(context, service).some(task => task.rollout === rollout.digits && isLive(task))
    if (rollout.set.status !== 'DRAINING' || live) continue
    rollout.set.status = 'GONE'
    rollout.finishedAt = context.now
  }
  const sets = taskSets(service)
  if (sets.length === 0 || !sets.every(rollout => isStable(context, service, rollout))) return
  if (facts(service)[0]?.what === 'steady') return
  note(context, service, { what: 'steady' })
  awaitSteady(context, service)
}

/** Whether a task set runs as many tasks as it should, and all of them are healthy. */
export const isStable = (context: Context, service: ServiceRecord, rollout: SetRollout): boolean => {
  const live = serviceTasks(context, service).filter(task => task.rollout === rollout.digits && isLive(task))
  return live.length === computedCount(service, rollout) && live.every(isHealthy)
}
