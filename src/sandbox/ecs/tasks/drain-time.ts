import { deregistrationDelay } from '../../elbv2/target-group-attributes.ts'
import type { Context } from '../../kernel/context.ts'
import { pace } from '../pace.data.ts'
import { targetGroups } from '../rollout/fleet/target-group.ts'
import { rolloutOf } from '../rollout/leader.ts'
import { ecsState, entry } from '../state.ts'
import { isSick, type Task } from './task.ts'

/** How long a task drains from its load balancers before its containers end, in milliseconds: their longest deregistration delay, and a while. */
export const drainTime = (context: Context, task: Task): number => {
  if (!task.balanced) return 0
  const service = task.service === undefined ? undefined : entry(ecsState(context).services, task.service)
  const spec = service && rolloutOf(service, task.rollout)?.spec
  const delays = (spec === undefined ? [] : targetGroups(spec)).flatMap(({ group }) => {
    const seconds = deregistrationDelay(context, group)
    return seconds === undefined ? [] : [seconds * 1000]
  })
  const beyond = isSick(task) ? pace.sickDraining : pace.draining
  return (delays.length === 0 ? pace.delay : Math.max(...delays)) + beyond
}
