import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { note } from '../rollout/note.ts'
import { wake } from '../rollout/wake.ts'
import { parseScale } from './create-task-set.ts'
import { requireExternal, requireTaskSet, setResource } from './find-task-set.ts'
import { computedCount } from './set-rollout.ts'
import { taskSetView } from './task-set-view.ts'

/** UpdateTaskSet: another share of the desired count. */
export const updateTaskSet: Operation = {
  resource: setResource,
  run: (context, input) => {
    const service = requireExternal(context, input)
    const rollout = requireTaskSet(context, service, textMember(input, 'taskSet'))
    if ((input.scale ?? undefined) === undefined) throw refused('member-missing', 'scale')
    rollout.set.scale = parseScale(input)
    rollout.updatedAt = context.now
    note(context, service, { what: 'computed', set: rollout.digits, count: computedCount(service, rollout) })
    wake(context, service, { kind: 'turn', after: pace.scale })
    return { taskSet: taskSetView(context, service, rollout, false) }
  }
}
