import { textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { ecsArn, lastPart } from '../arn.ts'
import { clusterName, requireCluster } from '../clusters/find-cluster.ts'
import { refused } from '../refuse.ts'
import { findTask } from './find-task.ts'
import { taskView } from './task-view.ts'

/** DescribeTasks: at most a hundred; stopped ones stay for an hour, then they are `failures` with reason MISSING. */
export const describeTasks: Operation = {
  resource: input => clusterName(textMember(input, 'cluster')),
  run: (context, input) => {
    const cluster = requireCluster(context, textMember(input, 'cluster')).name
    const named = textsMember(input, 'tasks') ?? []
    if (named.length === 0) throw refused('tasks-empty')
    if (named.length > 100) throw refused('tasks-many')
    const withTags = (textsMember(input, 'include') ?? []).includes('TAGS')
    const found = named.map(text => ({ text, task: findTask(context, cluster, text) }))
    return {
      tasks: found.flatMap(({ task }) => (task === undefined ? [] : [taskView(context, task, withTags)])),
      failures: found
        .filter(({ task }) => task === undefined)
        .map(({ text }) => ({ arn: ecsArn(context, `task/${cluster}/${lastPart(text)}`), reason: 'MISSING' }))
    }
  }
}
