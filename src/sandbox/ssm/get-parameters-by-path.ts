import { flagMember, neededText, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { paged } from './page.ts'
import { parameterView } from './parameter-view.ts'
import { invalid } from './refuse.ts'
import { sortedParameters } from './state.ts'

/** `GetParametersByPath`: what lies directly under a path, or with `Recursive` all below; ten to a page at most. */
export const getParametersByPath: Operation = {
  resource: input => textMember(input, 'Path') ?? '',
  run: (context, input) => {
    const path = neededText(input, 'Path', 'ValidationException')
    if (!path.startsWith('/'))
      throw invalid(
        'The parameter doesn\'t meet the parameter name requirements. The parameter name must begin with a forward slash "/".'
      )
    const [head, deep] = [path.endsWith('/') ? path : `${path}/`, flagMember(input, 'Recursive') ?? false]
    const open = flagMember(input, 'WithDecryption') ?? false
    const all = sortedParameters(context).filter(
      ({ name }) => name.startsWith(head) && (deep || !name.slice(head.length).includes('/'))
    )
    const { page, next } = paged(input, { all, key: ({ name }) => name, largest: 10 })
    return {
      Parameters: page.map(parameter => parameterView(context, { parameter, version: parameter.values.length, open })),
      ...next
    }
  }
}
