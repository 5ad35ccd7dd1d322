import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { requireExternal, requireTaskSet, setResource } from './find-task-set.ts'
import { taskSets } from './set-rollout.ts'
import { taskSetView } from './task-set-view.ts'

/** UpdateServicePrimaryTaskSet: the service takes its definition and network from this task set; the primary one before is ACTIVE then. */
export const updatePrimaryTaskSet: Operation = {
  resource: setResource,
  run: (context, input) => {
    const service = requireExternal(context, input)
    const rollout = requireTaskSet(context, service, textMember(input, 'primaryTaskSet'))
    for (const { set } of taskSets(service)) if (set.status === 'PRIMARY') set.status = 'ACTIVE'
    rollout.set.status = 'PRIMARY'
    rollout.updatedAt = context.now
    return { taskSet: taskSetView(context, service, rollout, false) }
  }
}
