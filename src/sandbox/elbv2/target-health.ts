import { targetGroups } from '../ecs/rollout/fleet/target-group.ts'
import { rolloutOf } from '../ecs/rollout/leader.ts'
import { ecsState, entry } from '../ecs/state.ts'
import { taskAddress } from '../ecs/tasks/address.ts'
import type { Task } from '../ecs/tasks/task.ts'
import type { Context } from '../kernel/context.ts'
import { healthWords } from './health.data.ts'
import type { Target, TargetGroup } from './state.ts'
import { balancersOf } from './target-groups.ts'
import { targetRule } from './target-rule.ts'

/** How a target stands, as answers show it. */
export type Health = { readonly State: string; readonly Reason?: string; readonly Description?: string }

/** A target with its health. */
export type TargetHealth = { readonly id: string; readonly port: number; readonly health: Health }

/** How long a target that leaves is still seen, and how long one that comes is not yet in use, in milliseconds. */
const [draining, initial] = [300_000, 30_000]

/** All targets of a group: those registered by hand, and the tasks of services that stand behind it. */
export const targetHealths = (context: Context, group: TargetGroup): readonly TargetHealth[] => [
  ...group.targets
    .filter(({ leaving }) => leaving === undefined || context.now < leaving + draining)
    .map(target => ({ id: target.id, port: target.port, health: judged(context, group, byHand(context, target)) })),
  ...taskTargets(context, group)
]

const byHand = (context: Context, target: Target): keyof typeof healthWords => {
  if (target.leaving !== undefined) return 'draining'
  return context.now < target.since + initial ? 'initial' : 'healthy'
}

const taskTargets = (context: Context, group: TargetGroup): readonly TargetHealth[] => {
  const { services, tasks } = ecsState(context)
  return Object.values(services)
    .flatMap(service => service.tasks.map(id => ({ service, task: entry(tasks, id) })))
    .flatMap(({ service, task }) => {
      const stands = task === undefined ? undefined : standing(task)
      const spec = rolloutOf(service, task?.rollout)?.spec
      const ports = spec === undefined ? [] : targetGroups(spec).filter(target => target.group === group.arn)
      if (task === undefined || stands === undefined) return []
      return ports.map(({ port }) => ({ id: taskAddress(task), port, health: judged(context, group, stands) }))
    })
}

/** How a task stands as a target; `undefined` when it is none. */
const standing = (task: Task): keyof typeof healthWords | undefined => {
  if (task.lastStatus === 'DEACTIVATING') return 'draining'
  if (task.lastStatus !== 'RUNNING') return undefined
  if (task.healthStatus === 'UNHEALTHY') return 'unhealthy'
  return task.healthyAt === undefined ? 'initial' : 'healthy'
}

const judged = (context: Context, group: TargetGroup, stands: keyof typeof healthWords): Health => {
  if (stands === 'draining') return healthWords.draining
  if (balancersOf(context, group.arn).length === 0) return healthWords.unused
  const rule = targetRule(context.world, group.arn)
  if (rule === undefined) return healthWords[stands]
  return { ...healthWords[rule.state], ...(rule.reason === undefined ? {} : { Description: rule.reason }) }
}
