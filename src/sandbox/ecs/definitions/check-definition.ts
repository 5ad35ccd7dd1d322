import { flagMember, listMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { checkContainer } from './check-container.ts'
import { checkDepends } from './check-depends.ts'
import { isForFargate } from './check-fargate.ts'
import { checkLog } from './check-log.ts'
import { checkNetworkMode } from './check-network-mode.ts'
import { plainUnits } from './units.ts'

/** Refuses what ECS refuses of any registration, whatever it is to run on. */
export const checkDefinition = (input: Input): void => {
  const family = textMember(input, 'family') ?? ''
  if (family === '') throw refused('family-null')
  if (!/^[a-zA-Z0-9_-]{1,255}$/.test(family)) throw refused('family-characters')
  const length = Buffer.byteLength(JSON.stringify(input))
  if (length > 65_536) throw refused('definition-long', length)
  for (const role of ['taskRoleArn', 'executionRoleArn']) checkRole(textMember(input, role))
  checkContainers(input)
}

const checkRole = (role: string | undefined): void => {
  if (role === undefined) return
  const valid = role.startsWith('arn:')
    ? /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/.test(role)
    : /^[\w+=,.@/-]+$/.test(role)
  if (!valid) throw refused('role-invalid')
}

const checkContainers = (input: Input): void => {
  const containers = structuresMember(input, 'containerDefinitions') ?? []
  if (containers.length === 0) throw refused('containers-null')
  if (containers.length > 10) throw refused('containers-many')
  const names = new Set<string>()
  for (const container of containers) {
    checkContainer(container, { ...input, ...memory(input) })
    checkLog(container, containers, isForFargate(input))
    const name = textMember(container, 'name') ?? ''
    if (names.has(name)) throw refused('container-twice')
    names.add(name)
  }
  if (!containers.some(container => flagMember(container, 'essential') ?? true)) throw refused('container-essential')
  checkDepends(containers)
  checkNetworkMode(input)
  const secret = containers.some(container => (listMember(container, 'secrets') ?? []).length > 0)
  if (secret && textMember(input, 'executionRoleArn') === undefined) throw refused('secrets-role')
}

/** The memory of a task as a number of MiB. */
const memory = (input: Input): Input => {
  const text = textMember(input, 'memory')
  const mebibytes = text === undefined ? Number.NaN : Number(plainUnits(text, 'memory'))
  return { memory: Number.isNaN(mebibytes) ? undefined : mebibytes }
}
