import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { lastPart } from '../arn.ts'
import { requireCluster } from '../clusters/find-cluster.ts'
import { refused } from '../refuse.ts'
import { findTask } from './find-task.ts'
import { haltTask } from './halt.ts'
import { reasons } from './reasons.data.ts'
import { taskView } from './task-view.ts'

/** StopTask: the reason is the caller's, word for word. */
export const stopTask: Operation = {
  resource: input => lastPart(textMember(input, 'task') ?? ''),
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster'))
    const task = findTask(context, cluster.name, textMember(input, 'task') ?? '')
    if (task === undefined) throw refused('task-missing')
    haltTask(context, task, { code: 'UserInitiated', reason: textMember(input, 'reason') ?? reasons.user })
    return { task: taskView(context, task, true) }
  }
}
