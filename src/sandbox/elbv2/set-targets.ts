import { targetGroups } from '../ecs/rollout/fleet/target-group.ts'
import { rolloutOf } from '../ecs/rollout/leader.ts'
import { ecsState, entry } from '../ecs/state.ts'
import type { Task } from '../ecs/tasks/task.ts'
import type { Context } from '../kernel/context.ts'
import { schedule } from '../kernel/schedule.ts'
import type { TargetRule, World } from '../kernel/world.ts'
import { targetRule } from './target-rule.ts'

/** Replaces all rules on targets; tasks that run behind a group which is now unhealthy fail at once, and are replaced. */
export const setTargets = (world: World, places: readonly Context[], rules: readonly TargetRule[]): void => {
  world.targets = [...rules]
  for (const context of places)
    for (const { task, groups } of runningTasks(context)) {
      if (!groups.some(group => targetRule(world, group)?.state === 'unhealthy')) continue
      schedule(context, { kind: 'ecs.task', after: 0, data: { task: task.id, step: 'unhealthy' } })
    }
}

const runningTasks = (context: Context): readonly { readonly task: Task; readonly groups: readonly string[] }[] => {
  const { services, tasks } = ecsState(context)
  return Object.values(services).flatMap(service =>
    service.tasks.flatMap(id => {
      const task = entry(tasks, id)
      if (task === undefined || task.lastStatus !== 'RUNNING' || !task.balanced) return []
      const spec = rolloutOf(service, task.rollout)?.spec
      return [{ task, groups: spec === undefined ? [] : targetGroups(spec).map(({ group }) => group) }]
    })
  )
}
