import { listMember, numberMember, structureMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'

/** Refuses a container definition by itself; `task` is the registration that it is part of. */
export const checkContainer = (container: Input, task: Input): void => {
  const name = textMember(container, 'name') ?? ''
  if (name === '') throw refused('container-name')
  if (!/^[a-zA-Z0-9_-]{1,255}$/.test(name)) throw refused('container-characters')
  if ((textMember(container, 'image') ?? '') === '') throw refused('container-image')
  checkMemory(container, name, numberMember(task, 'memory'))
  checkVariables(container)
  checkMounts(container, task)
  checkHealth(structureMember(container, 'healthCheck'))
}

const checkMemory = (container: Input, name: string, whole: number | undefined): void => {
  const [hard, soft] = [numberMember(container, 'memory'), numberMember(container, 'memoryReservation')]
  if (whole === undefined && hard === undefined && soft === undefined) throw refused('container-memory', name)
  if (hard !== undefined && soft !== undefined && hard < soft) throw refused('container-reservation', name)
  if (hard !== undefined && whole !== undefined && hard > whole) throw refused('container-beyond', name)
}

const checkVariables = (container: Input): void => {
  const variables = (structuresMember(container, 'environment') ?? []).map(pair => textMember(pair, 'name'))
  const secrets = (structuresMember(container, 'secrets') ?? []).map(pair => textMember(pair, 'name') ?? '')
  const shared = secrets.find((secret, index) => variables.includes(secret) || secrets.indexOf(secret) < index)
  if (shared !== undefined) throw refused('secret-shared', shared)
  if ((listMember(container, 'environmentFiles') ?? []).length > 10) throw refused('environment-files')
}

const checkMounts = (container: Input, task: Input): void => {
  const volumes = (structuresMember(task, 'volumes') ?? []).map(volume => textMember(volume, 'name'))
  for (const mount of structuresMember(container, 'mountPoints') ?? []) {
    const name = textMember(mount, 'sourceVolume') ?? ''
    if (!volumes.includes(name)) throw refused('volume-unknown', name)
  }
}

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  interval: [5, 300],
  timeout: [2, 60],
  retries: [1, 10],
  startPeriod: [0, 300]
}

const checkHealth = (check: Input | undefined): void => {
  if (check === undefined) return
  if ((listMember(check, 'command') ?? []).length === 0) throw refused('health-command')
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = numberMember(check, name) ?? least
    if (value < least || value > most) throw refused('health-range', name, least, most)
  }
}
