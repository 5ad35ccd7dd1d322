import type { Context } from '../../kernel/context.ts'
import { ecsArn, isForeign, lastPart, nameParts } from '../arn.ts'
import { ecsState, entry } from '../state.ts'
import type { Task } from './task.ts'

/** The ARN of a task. */
export const taskArn = (context: Context, task: Pick<Task, 'cluster' | 'id'>): string =>
  ecsArn(context, `task/${task.cluster}/${task.id}`)

/** The task of a cluster that an id or ARN means, if it is remembered. */
export const findTask = (context: Context, cluster: string, text: string): Task | undefined => {
  if (isForeign(context, text)) return undefined
  const parts = nameParts(text, 'task')
  const task = entry(ecsState(context).tasks, lastPart(text))
  return task?.cluster === cluster && (parts.length < 2 || parts[0] === cluster) ? task : undefined
}
