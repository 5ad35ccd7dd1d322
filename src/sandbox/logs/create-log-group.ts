import { structureMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { Refusal } from '../kernel/refusal.ts'
import { createGroup } from './put-lines.ts'
import { groupName, validName } from './refuse.ts'
import { logGroup } from './state.ts'
import { textMap } from './tags.ts'

/** `CreateLogGroup`. */
export const createLogGroup: Operation = {
  resource: groupName,
  run: (context, input) => {
    const name = validName(input, 'logGroupName', /^[.\-_/#A-Za-z0-9]{1,512}$/)
    if (logGroup(context, name) !== undefined)
      throw new Refusal('ResourceAlreadyExistsException', 'The specified log group already exists')
    const group = createGroup(context, name)
    group.tags = { ...group.tags, ...textMap(structureMember(input, 'tags') ?? {}) }
    return {}
  }
}
