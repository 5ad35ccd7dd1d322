import { textMember } from '../../kernel/member.ts'
import type { Operation } from '../../kernel/operation.ts'
import { page } from '../page.ts'
import { refused } from '../refuse.ts'
import { ecsState } from '../state.ts'

/** ListTaskDefinitionFamilies: names that begin with `familyPrefix`; ACTIVE families have an ACTIVE revision. */
export const listTaskDefinitionFamilies: Operation = {
  resource: input => textMember(input, 'familyPrefix') ?? '',
  run: (context, input) => {
    const prefix = textMember(input, 'familyPrefix') ?? ''
    const status = textMember(input, 'status') ?? 'ALL'
    if (!['ACTIVE', 'INACTIVE', 'ALL'].includes(status)) throw refused('enum-value', status, 'status')
    const state = ecsState(context)
    const active = new Set(
      Object.values(state.definitions)
        .filter(definition => definition.status === 'ACTIVE')
        .map(definition => definition.family)
    )
    const families = Object.keys(state.families)
      .filter(family => family.startsWith(prefix) && (status === 'ALL' || active.has(family) === (status === 'ACTIVE')))
      .sort()
    const { items, next } = page(families, input, { of: 'families', usual: 100, most: 100, key: name => name })
    return { families: items, ...next }
  }
}
