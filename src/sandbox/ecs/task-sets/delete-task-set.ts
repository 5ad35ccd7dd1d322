import { flagMember, textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { wake } from '../rollout/wake.ts'
import { requireExternal, requireTaskSet, setResource } from './find-task-set.ts'
import { computedCount } from './set-rollout.ts'
import { taskSetView } from './task-set-view.ts'

/** DeleteTaskSet: DRAINING while its tasks stop, then gone; one that is not scaled down needs `force`. */
export const deleteTaskSet: Operation = {
  resource: setResource,
  run: (context, input) => {
    const service = requireExternal(context, input)
    const rollout = requireTaskSet(context, service, textMember(input, 'taskSet'))
    if (!flagMember(input, 'force') && computedCount(service, rollout) > 0) throw refused('set-scaled')
    rollout.set.status = 'DRAINING'
    rollout.updatedAt = context.now
    wake(context, service, { kind: 'turn', after: pace.react })
    return { taskSet: taskSetView(context, service, rollout, false) }
  }
}
