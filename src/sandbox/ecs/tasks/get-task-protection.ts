import { textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { clusterName } from '../clusters/find-cluster.ts'
import { refused } from '../refuse.ts'
import { protectable, protectionView } from './protection.ts'

/** GetTaskProtection: whether tasks are protected from scaling in, and until when; at most a hundred. */
export const getTaskProtection: Operation = {
  resource: input => clusterName(textMember(input, 'cluster')),
  run: (context, input) => {
    if ((textsMember(input, 'tasks') ?? []).length > 100) throw refused('protection-many', 100)
    const found = protectable(context, input)
    return {
      protectedTasks: found.flatMap(one => ('task' in one ? [protectionView(context, one.task)] : [])),
      failures: found.flatMap(one => ('failure' in one ? [one.failure] : []))
    }
  }
}
