import type { Operation } from '../kernel/operation.ts'
import { groupName, namedGroup } from './refuse.ts'
import { logsState } from './state.ts'

/** `DeleteLogGroup`: with all its streams and lines; tasks that write to it fail to start from then on. */
export const deleteLogGroup: Operation = {
  resource: groupName,
  run: (context, input) => {
    delete logsState(context).groups[namedGroup(context, input).name]
    return {}
  }
}
