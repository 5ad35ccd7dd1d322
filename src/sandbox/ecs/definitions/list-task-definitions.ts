import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { keyOf, padded, page } from '../page.ts'
import { refused } from '../refuse.ts'
import { ecsState } from '../state.ts'
import { type Definition, definitionName } from './definition.ts'
import { definitionArn } from './find-definition.ts'

/** ListTaskDefinitions: by family and revision; `familyPrefix` is the whole name of a family, as in ECS. */
export const listTaskDefinitions: Operation = {
  resource: input => textMember(input, 'familyPrefix') ?? '',
  run: (context, input) => {
    const family = textMember(input, 'familyPrefix')
    const status = textMember(input, 'status') ?? 'ACTIVE'
    if (!['ACTIVE', 'INACTIVE', 'DELETE_IN_PROGRESS'].includes(status)) throw refused('enum-value', status, 'status')
    const found = Object.values(ecsState(context).definitions)
      .filter(definition => definition.status === status && (family === undefined || definition.family === family))
      .sort((a, b) => (a.family < b.family ? -1 : a.family > b.family ? 1 : a.revision - b.revision))
    if (textMember(input, 'sort') === 'DESC') found.reverse()
    const key = (item: Definition): string => keyOf(item.family, padded(item.revision))
    const down = textMember(input, 'sort') === 'DESC'
    const { items, next } = page(found, input, { of: 'definitions', usual: 100, most: 100, key, down })
    return { taskDefinitionArns: items.map(item => definitionArn(context, definitionName(item))), ...next }
  }
}
