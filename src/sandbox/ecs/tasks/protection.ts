import type { Context } from '../../kernel/context.ts'
import { textMember, textsMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { ecsArn, lastPart } from '../arn.ts'
import { requireCluster } from '../clusters/find-cluster.ts'
import { findTask, taskArn } from './find-task.ts'
import { isWanted, type Task } from './task.ts'

/** A task that a call on protection names, or why it can have none. */
export type Protectable = { readonly task: Task } | { readonly failure: Readonly<Record<string, string>> }

/** The tasks that a call on protection names, in their order: only such of services can be protected. */
export const protectable = (context: Context, input: Input): readonly Protectable[] => {
  const cluster = requireCluster(context, textMember(input, 'cluster')).name
  return (textsMember(input, 'tasks') ?? []).map(text => {
    const task = findTask(context, cluster, text)
    const arn = ecsArn(context, `task/${cluster}/${lastPart(text)}`)
    if (task === undefined || !isWanted(task)) return { failure: { arn, reason: 'MISSING' } }
    if (task.service === undefined) return { failure: { arn, reason: 'TASK_NOT_VALID' } }
    return { task }
  })
}

/** A task as answers on protection show it. */
export const protectionView = (context: Context, task: Task): Record<string, unknown> => ({
  taskArn: taskArn(context, task),
  protectionEnabled: task.protectedUntil !== undefined,
  ...(task.protectedUntil === undefined ? {} : { expirationDate: timestamp(task.protectedUntil) })
})
