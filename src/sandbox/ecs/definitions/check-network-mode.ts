import { listMember, numberMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { type RefusalName, refused } from '../refuse.ts'

const unsupported: Readonly<Record<string, RefusalName>> = {
  links: 'awsvpc-links',
  dnsServers: 'awsvpc-dns',
  dnsSearchDomains: 'awsvpc-search',
  extraHosts: 'awsvpc-hosts'
}

/** Refuses what containers ask for that their task's network mode does not have. */
export const checkNetworkMode = (input: Input): void => {
  const mode = textMember(input, 'networkMode') ?? 'bridge'
  for (const container of structuresMember(input, 'containerDefinitions') ?? []) {
    checkPorts(container, mode)
    if (mode === 'awsvpc') checkNames(container)
  }
  checkPortNames(input)
}

const checkPorts = (container: Input, mode: string): void => {
  if (mode !== 'awsvpc' && mode !== 'host') return
  for (const mapping of structuresMember(container, 'portMappings') ?? []) {
    const [inside, outside] = [numberMember(mapping, 'containerPort'), numberMember(mapping, 'hostPort')]
    if (outside !== undefined && outside !== 0 && outside !== inside) throw refused('ports-differ', mode)
  }
}

const checkNames = (container: Input): void => {
  for (const [name, refusal] of Object.entries(unsupported))
    if ((listMember(container, name) ?? []).length > 0) throw refused(refusal)
  if ((textMember(container, 'hostname') ?? '') !== '') throw refused('awsvpc-hostname')
}

const checkPortNames = (input: Input): void => {
  const mappings = (structuresMember(input, 'containerDefinitions') ?? []).flatMap(
    container => structuresMember(container, 'portMappings') ?? []
  )
  const names = mappings.flatMap(mapping => textMember(mapping, 'name') ?? [])
  if (new Set(names).size < names.length) throw refused('port-name-twice')
}
