import type { Context } from '../../kernel/context.ts'
import type { Due } from '../../kernel/due.ts'
import { textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { schedule } from '../../kernel/schedule.ts'
import { pace } from '../pace.data.ts'
import { refused } from '../refuse.ts'
import { ecsState, entry } from '../state.ts'
import { type Definition, definitionName } from './definition.ts'
import { definitionView } from './definition-view.ts'
import { definitionArn, definitionWords, findDefinition } from './find-definition.ts'

/** DeleteTaskDefinitions: at most ten INACTIVE revisions are DELETE_IN_PROGRESS until nothing remembers them, then they are gone. */
export const deleteTaskDefinitions: Operation = {
  resource: input => (textsMember(input, 'taskDefinitions') ?? []).map(definitionWords).join(','),
  run: (context, input) => {
    const named = textsMember(input, 'taskDefinitions') ?? []
    if (named.length === 0) throw refused('definitions-empty')
    if (named.length > 10) throw refused('definitions-many')
    const found = named.map(text => ({ text, definition: revision(context, text) }))
    const going = found.flatMap(({ definition }) => (definition && definition.status !== 'ACTIVE' ? [definition] : []))
    for (const definition of going) begin(context, definition)
    return {
      taskDefinitions: going.map(definition => definitionView(context, definition)),
      failures: found
        .filter(({ definition }) => definition === undefined || definition.status === 'ACTIVE')
        .map(({ text, definition }) => ({
          arn: definitionArn(context, definitionWords(text)),
          reason: definition === undefined ? 'MISSING' : active
        }))
    }
  }
}

const active = 'The specified task definition is still in ACTIVE status. Please deregister the target and try again.'

const revision = (context: Context, text: string): Definition | undefined => {
  if (!definitionWords(text).includes(':')) throw refused('revision-invalid', definitionWords(text))
  return findDefinition(context, text)
}

const begin = (context: Context, definition: Definition): void => {
  if (definition.status === 'DELETE_IN_PROGRESS') return
  definition.status = 'DELETE_IN_PROGRESS'
  definition.deleteRequestedAt = context.now
  awaitEnd(context, definitionName(definition))
}

const awaitEnd = (context: Context, name: string): void =>
  schedule(context, { kind: 'ecs.delete-definition', after: pace.deleted, data: { definition: name } })

/** A revision that is being deleted goes where no service has it in its history and no task is remembered that ran it; else later. */
export const endDefinition = (context: Context, due: Due): void => {
  const state = ecsState(context)
  const name = String(due.data.definition)
  if (entry(state.definitions, name) === undefined) return
  const used =
    Object.values(state.tasks).some(task => task.definition === name) ||
    Object.values(state.services).some(({ rollouts }) => rollouts.some(({ spec }) => spec.taskDefinition === name))
  if (used) awaitEnd(context, name)
  else delete state.definitions[name]
}
