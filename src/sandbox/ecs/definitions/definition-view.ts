import type { Context } from '../../kernel/context.ts'
import { timestamp } from '../../kernel/timestamp.ts'
import { type Definition, definitionName } from './definition.ts'
import { definitionArn } from './find-definition.ts'

/** A task definition as the answers show it. */
export const definitionView = (context: Context, definition: Definition): Record<string, unknown> => ({
  ...definition.body,
  taskDefinitionArn: definitionArn(context, definitionName(definition)),
  family: definition.family,
  revision: definition.revision,
  status: definition.status,
  registeredAt: timestamp(definition.registeredAt),
  registeredBy: definition.registeredBy,
  ...(definition.deleteRequestedAt === undefined ? {} : { deleteRequestedAt: timestamp(definition.deleteRequestedAt) }),
  ...(definition.deregisteredAt === undefined ? {} : { deregisteredAt: timestamp(definition.deregisteredAt) })
})
