import { neededText, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { notFound } from './refuse.ts'
import { parameterNamed, ssmState } from './state.ts'

/** `DeleteParameter`: with all its versions. */
export const deleteParameter: Operation = {
  resource: input => textMember(input, 'Name') ?? '',
  run: (context, input) => {
    const found = parameterNamed(context, neededText(input, 'Name', 'ValidationException'))
    if (found === undefined) throw notFound()
    delete ssmState(context).parameters[found.parameter.name]
    return {}
  }
}
