import { flagMember, structureMember, structuresMember, textMember } from '../../kernel/member.ts'
import type { Input } from '../../kernel/operation.ts'
import type { Definition } from './definition.ts'

/** What the engine reads of a container definition. */
export type ContainerSpec = {
  readonly name: string
  readonly image: string
  readonly essential: boolean
  /** Whether tags are resolved to digests once and kept (`versionConsistency`). */
  readonly pinned: boolean
  readonly healthCheck: Input | undefined
  readonly log: { readonly driver: string; readonly options: Input } | undefined
  /** The definition itself, for views. */
  readonly body: Input
}

/** The containers of a task definition, in order. */
export const containerSpecs = (definition: Definition): readonly ContainerSpec[] =>
  (structuresMember(definition.body, 'containerDefinitions') ?? []).map(containerSpec)

const containerSpec = (body: Input): ContainerSpec => {
  const log = structureMember(body, 'logConfiguration')
  return {
    name: textMember(body, 'name') ?? '',
    image: textMember(body, 'image') ?? '',
    essential: flagMember(body, 'essential') ?? true,
    pinned: textMember(body, 'versionConsistency') !== 'disabled',
    healthCheck: structureMember(body, 'healthCheck'),
    log: log && { driver: textMember(log, 'logDriver') ?? '', options: structureMember(log, 'options') ?? {} },
    body
  }
}
