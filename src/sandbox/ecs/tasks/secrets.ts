import type { Context } from '../../kernel/context.ts'
import { structureMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import { secretFault } from '../../secretsmanager/secret-fault.ts'
import { containerSpecs } from '../definitions/container-spec.ts'
import { keptDefinition } from '../definitions/find-definition.ts'
import type { Task } from './task.ts'

/** Why the first of a task's references to secrets that does not resolve does not; `undefined` when all do. */
export const missingSecret = (context: Context, task: Task): string | undefined => {
  for (const { body } of containerSpecs(keptDefinition(context, task.definition)))
    for (const reference of references(body)) {
      const fault = secretFault(context, reference)
      if (fault !== undefined) return fault
    }
  return undefined
}

/** What a container definition refers to: its secrets, its log driver's, and the credentials of its registry. */
const references = (body: Input): readonly string[] => {
  const log = structureMember(body, 'logConfiguration') ?? {}
  const named = [...(structuresMember(body, 'secrets') ?? []), ...(structuresMember(log, 'secretOptions') ?? [])]
  const login = textMember(structureMember(body, 'repositoryCredentials') ?? {}, 'credentialsParameter')
  return [...named.map(secret => textMember(secret, 'valueFrom')), login].filter(value => value !== undefined)
}
