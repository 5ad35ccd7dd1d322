import type { Operation } from '../kernel/operation.ts'
import { groupName, namedGroup, namedStream } from './refuse.ts'

/** `DeleteLogStream`: with its lines. */
export const deleteLogStream: Operation = {
  resource: groupName,
  run: (context, input) => {
    const group = namedGroup(context, input)
    delete group.streams[namedStream(group, input).name]
    return {}
  }
}
