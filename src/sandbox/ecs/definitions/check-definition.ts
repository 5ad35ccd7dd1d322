import { flagMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'

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
    checkContainer(container, textMember(input, 'memory') !== undefined)
    const name = textMember(container, 'name') ?? ''
    if (names.has(name)) throw refused('container-twice', name)
    names.add(name)
  }
  if (!containers.some(container => flagMember(container, 'essential') ?? true)) throw refused('container-essential')
}

const checkContainer = (container: Input, sized: boolean): void => {
  const name = textMember(container, 'name') ?? ''
  if (name === '') throw refused('container-name')
  if ((textMember(container, 'image') ?? '') === '') throw refused('container-image')
  const ownMemory = container.memory ?? container.memoryReservation
  if (!sized && (ownMemory ?? undefined) === undefined) throw refused('container-memory', name)
  const variables = (structuresMember(container, 'environment') ?? []).map(pair => textMember(pair, 'name'))
  const secrets = (structuresMember(container, 'secrets') ?? []).map(pair => textMember(pair, 'name') ?? '')
  const shared = secrets.find((secret, index) => variables.includes(secret) || secrets.indexOf(secret) < index)
  if (shared !== undefined) throw refused('secret-shared', shared)
}
