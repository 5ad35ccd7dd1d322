import type { Input } from '../../kernel/operation.ts'
import type { Tag } from '../tags/tag.ts'

/** One revision of a task definition: what was registered, with AWS's defaults filled in. */
export type Definition = {
  readonly family: string
  readonly revision: number
  status: 'ACTIVE' | 'INACTIVE' | 'DELETE_IN_PROGRESS'
  readonly registeredAt: number
  readonly registeredBy: string
  deregisteredAt?: number
  deleteRequestedAt?: number
  tags: readonly Tag[]
  readonly body: Input
}

/** The name of a revision, `family:7`. */
export const definitionName = (definition: Definition): string => `${definition.family}:${definition.revision}`
