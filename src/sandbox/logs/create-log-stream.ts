import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { createStream } from './put-lines.ts'
import { groupName, namedGroup, validName } from './refuse.ts'
import { logStream } from './state.ts'

/** `CreateLogStream`. */
export const createLogStream: Operation = {
  resource: groupName,
  run: (context, input) => {
    const name = validName(input, 'logStreamName', /^[^:*]{1,512}$/)
    const group = namedGroup(context, input)
    if (logStream(group, name) !== undefined)
      throw new Refusal('ResourceAlreadyExistsException', 'The specified log stream already exists')
    createStream(context, group, name)
    return {}
  }
}
