import type { Context } from '../../kernel/context.ts'
import { textMember } from '../../kernel/member.ts'
import type { Input, Operation } from '../../kernel/operation.ts'
import { put } from '../../kernel/put.ts'
import { ecsState, entry } from '../state.ts'
import { tagsMember } from '../tags/tag.ts'
import { checkDefinition } from './check-definition.ts'
import { checkFargate } from './check-fargate.ts'
import { type Definition, definitionName } from './definition.ts'
import { definitionView } from './definition-view.ts'
import { filledDefinition } from './filled-definition.ts'

/** RegisterTaskDefinition: the next revision of its family. */
export const registerTaskDefinition: Operation = {
  resource: input => textMember(input, 'family') ?? '',
  run: (context, input) => {
    checkDefinition(input)
    checkFargate(input, context.registry)
    const definition = nextRevision(context, input)
    const state = ecsState(context)
    put(state.families, definition.family, definition.revision)
    state.definitions[definitionName(definition)] = definition
    return { taskDefinition: definitionView(context, definition), tags: definition.tags }
  }
}

const nextRevision = (context: Context, input: Input): Definition => {
  const family = textMember(input, 'family') ?? ''
  return {
    family,
    revision: (entry(ecsState(context).families, family) ?? 0) + 1,
    status: 'ACTIVE',
    registeredAt: context.now,
    registeredBy: context.caller.arn,
    tags: tagsMember(input),
    body: structuredClone(filledDefinition(input, context.registry))
  }
}
