import { numberMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { groupName, invalid, namedGroup } from './refuse.ts'
import { retentionDays } from './retention.data.ts'

/** `PutRetentionPolicy`: kept and shown, nothing expires. */
export const putRetentionPolicy: Operation = {
  resource: groupName,
  run: (context, input) => {
    const group = namedGroup(context, input)
    const days = numberMember(input, 'retentionInDays') ?? 0
    const rule = `Member must satisfy enum value set: [${retentionDays.join(', ')}]`
    if (!retentionDays.includes(days))
      throw invalid(
        `1 validation error detected: Value '${days}' at 'retentionInDays' failed to satisfy constraint: ${rule}`
      )
    group.retention = days
    return {}
  }
}

/** `DeleteRetentionPolicy`: lines of the group are for ever again. */
export const deleteRetentionPolicy: Operation = {
  resource: groupName,
  run: (context, input) => {
    delete namedGroup(context, input).retention
    return {}
  }
}
