import type { Context } from '../../kernel/context.ts'
import { flagMember, numberMember, textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { schedule } from '../../kernel/schedule.ts'
import { clusterName } from '../clusters/find-cluster.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { wake } from '../rollout/wake.ts'
import { ecsState, entry } from '../state.ts'
import { taskArn } from './find-task.ts'
import { type Protectable, protectable, protectionView } from './protection.ts'
import { isWanted, type Task } from './task.ts'

/** UpdateTaskProtection: neither rollouts nor scaling in stop protected tasks for two hours unless told; a service has no more of them than tasks are desired. */
export const updateTaskProtection: Operation = {
  resource: input => clusterName(textMember(input, 'cluster')),
  run: (context, input) => {
    if (flagMember(input, 'protectionEnabled') === undefined) throw refused('member-missing', 'protectionEnabled')
    const count = (textsMember(input, 'tasks') ?? []).length
    if (count === 0) throw refused('tasks-empty')
    if (count > 10) throw refused('protection-many', 10)
    const minutes = numberMember(input, 'expiresInMinutes') ?? 120
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 2880) throw refused('protection-time')
    const until = flagMember(input, 'protectionEnabled') ? context.now + minutes * 60_000 : undefined
    const done = protectable(context, input).map(one => ('task' in one ? protect(context, one.task, until) : one))
    return {
      protectedTasks: done.flatMap(one => ('task' in one ? [protectionView(context, one.task)] : [])),
      failures: done.flatMap(one => ('failure' in one ? [one.failure] : []))
    }
  }
}

const protect = (context: Context, task: Task, until: number | undefined): Protectable => {
  const { services, tasks } = ecsState(context)
  const service = entry(services, task.service ?? '')
  if (until === undefined) {
    delete task.protectedUntil
    if (service !== undefined) wake(context, service, { kind: 'turn', after: pace.react })
    return { task }
  }
  const others = (service?.tasks ?? [])
    .flatMap(id => entry(tasks, id) ?? [])
    .filter(other => other !== task && isWanted(other) && other.protectedUntil !== undefined)
  if (others.length >= (service?.desiredCount ?? 0))
    return { failure: { arn: taskArn(context, task), reason: 'DEPLOYMENT_BLOCKED' } }
  task.protectedUntil = until
  schedule(context, { kind: 'ecs.task', after: until - context.now, data: { task: task.id, step: 'unprotected' } })
  return { task }
}
