import { flagMember, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { paged } from './page.ts'
import { parameterFacts, parameterView } from './parameter-view.ts'
import { requireParameter } from './state.ts'

/** `GetParameterHistory`: all versions with their values and labels, the oldest first; fifty to a page at most. */
export const getParameterHistory: Operation = {
  resource: input => textMember(input, 'Name') ?? '',
  run: (context, input) => {
    const parameter = requireParameter(context, input, 'Name')
    const open = flagMember(input, 'WithDecryption') ?? false
    const labels = Object.entries(parameter.labels ?? {})
    const all = parameter.values.map((_, at) => at + 1)
    const { page, next } = paged(input, { all, key: version => String(version).padStart(9, '0'), largest: 50 })
    return {
      Parameters: page.map(version => ({
        ...parameterFacts(context, parameter, version),
        Value: parameterView(context, { parameter, version, open }).Value,
        Labels: labels.flatMap(([label, at]) => (at === version ? [label] : []))
      })),
      ...next
    }
  }
}
