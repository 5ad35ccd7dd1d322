import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { definitionView } from './definition-view.ts'
import { definitionWords, findDefinition } from './find-definition.ts'

/** DeregisterTaskDefinition: the revision becomes INACTIVE; what runs on it goes on. */
export const deregisterTaskDefinition: Operation = {
  resource: input => definitionWords(textMember(input, 'taskDefinition') ?? ''),
  run: (context, input) => {
    const text = definitionWords(textMember(input, 'taskDefinition') ?? '')
    if (!text.includes(':')) throw refused('revision-invalid', text)
    const definition = findDefinition(context, textMember(input, 'taskDefinition') ?? '')
    if (definition === undefined) throw refused('definition-undescribable')
    if (definition.status === 'ACTIVE') Object.assign(definition, { status: 'INACTIVE', deregisteredAt: context.now })
    return { taskDefinition: definitionView(context, definition) }
  }
}
