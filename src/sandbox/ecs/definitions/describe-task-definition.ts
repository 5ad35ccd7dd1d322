import { textMember, textsMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { refused } from '../refuse.ts'
import { definitionView } from './definition-view.ts'
import { definitionWords, findDefinition } from './find-definition.ts'

/** DescribeTaskDefinition; tags only when asked for with `include: ['TAGS']`. */
export const describeTaskDefinition: Operation = {
  resource: input => definitionWords(textMember(input, 'taskDefinition') ?? ''),
  run: (context, input) => {
    const definition = findDefinition(context, textMember(input, 'taskDefinition') ?? '')
    if (definition === undefined) throw refused('definition-undescribable')
    const tags = (textsMember(input, 'include') ?? []).includes('TAGS') ? { tags: definition.tags } : {}
    return { taskDefinition: definitionView(context, definition), ...tags }
  }
}
