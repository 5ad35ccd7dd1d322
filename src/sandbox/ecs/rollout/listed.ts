import type { Context } from '../../kernel/context.ts'
import type { ServiceRecord } from '../services/service-record.ts'
import { ecsState, entry } from '../state.ts'
import { isLive, type Task } from '../tasks/task.ts'
import { isRolling, leader, newest } from './leader.ts'
import type { Rollout } from './rollout.ts'

/** The tasks of a service that are remembered, stopped ones too, in order of their start. */
export const serviceTasks = (context: Context, service: ServiceRecord): readonly Task[] =>
  service.tasks.flatMap(id => entry(ecsState(context).tasks, id) ?? [])

/**
 * The rollouts that DescribeServices lists as deployments, the leader first: those that have tasks,
 * and those that take part in a rollout that has not ended.
 */
export const listed = (context: Context, service: ServiceRecord): readonly Rollout[] => {
  if (service.status === 'INACTIVE') return []
  const owners = new Set(
    serviceTasks(context, service)
      .filter(isLive)
      .map(task => task.rollout)
  )
  const [first, last] = [leader(service), newest(service)]
  const takesPart = (rollout: Rollout): boolean =>
    isRolling(service) && (rollout === last || (last.sources.includes(rollout.digits) && !rollout.superseded))
  const rest = service.rollouts.filter(
    rollout => rollout !== first && (owners.has(rollout.digits) || takesPart(rollout))
  )
  return [first, ...rest.reverse()]
}
