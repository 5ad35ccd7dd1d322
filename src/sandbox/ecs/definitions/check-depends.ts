import { flagMember, structureMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'

/** Refuses containers that wait for others which are not there, which they cannot wait for in this way, or which wait for them. */
export const checkDepends = (containers: readonly Input[]): void => {
  for (const container of containers)
    for (const dependency of structuresMember(container, 'dependsOn') ?? []) checkDependency(containers, dependency)
  for (const container of containers)
    if (reaches(containers, container, nameOf(container))) throw refused('depends-cycle')
}

const nameOf = (container: Input): string => textMember(container, 'name') ?? ''

const checkDependency = (containers: readonly Input[], dependency: Input): void => {
  const name = textMember(dependency, 'containerName') ?? ''
  const condition = textMember(dependency, 'condition') ?? ''
  const other = containers.find(container => nameOf(container) === name)
  if (other === undefined) throw refused('depends-missing', name)
  const ends = condition === 'SUCCESS' || condition === 'COMPLETE'
  if (ends && (flagMember(other, 'essential') ?? true)) throw refused('depends-essential')
  if (condition === 'HEALTHY' && structureMember(other, 'healthCheck') === undefined) throw refused('depends-unchecked')
}

/** Whether a container waits, by way of others, for the one of this name. */
const reaches = (containers: readonly Input[], from: Input, name: string): boolean => {
  const seen = new Set<string>()
  const ahead = [...targets(from)]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === name) return true
    if (seen.has(next)) continue
    seen.add(next)
    ahead.push(...containers.filter(container => nameOf(container) === next).flatMap(targets))
  }
  return false
}

const targets = (container: Input): readonly string[] =>
  (structuresMember(container, 'dependsOn') ?? []).map(dependency => textMember(dependency, 'containerName') ?? '')
