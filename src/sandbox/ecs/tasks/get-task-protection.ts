import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { clusterName } from '../clusters/find-cluster.ts'
import { protectable, protectionView } from './protection.ts'

/** GetTaskProtection: whether tasks are protected from scaling in, and until when. */
export const getTaskProtection: Operation = {
  resource: input => clusterName(textMember(input, 'cluster')),
  run: (context, input) => {
    const found = protectable(context, input)
    return {
      protectedTasks: found.flatMap(one => ('task' in one ? [protectionView(context, one.task)] : [])),
      failures: found.flatMap(one => ('failure' in one ? [one.failure] : []))
    }
  }
}
