import { unhealthyTime } from '../../elbv2/target-group-attributes.ts'
import { targetRule } from '../../elbv2/target-rule.ts'
import type { Context } from '../../kernel/context.ts'
import { pace } from '../pace.data.ts'
import { targetGroups } from '../rollout/fleet/target-group.ts'
import { rolloutOf } from '../rollout/leader.ts'
import { ecsState, entry } from '../state.ts'
import type { Task } from './task.ts'

/** How load balancers judge a task: whether one of its target groups is said to be unhealthy, and how long checks that fail take to say so, in milliseconds. */
export type Trial = { readonly failing: boolean; readonly condemned: number }

/** The trial of a task that has just been registered. */
export const targetTrial = (context: Context, task: Task): Trial => {
  const service = task.service === undefined ? undefined : entry(ecsState(context).services, task.service)
  const spec = service && rolloutOf(service, task.rollout)?.spec
  const groups = spec === undefined ? [] : targetGroups(spec)
  return {
    failing: groups.some(({ group }) => targetRule(context.world, group)?.state === 'unhealthy'),
    condemned: Math.max(0, ...groups.map(({ group }) => unhealthyTime(context, group) ?? pace.condemned))
  }
}
