import { flagMember, neededText, textMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { parameterView } from './parameter-view.ts'
import { notFound } from './refuse.ts'
import { parameterNamed } from './state.ts'

/** `GetParameter`: by name, `name:version` or ARN. */
export const getParameter: Operation = {
  resource: input => textMember(input, 'Name') ?? '',
  run: (context, input) => {
    const found = parameterNamed(context, neededText(input, 'Name', 'ValidationException'))
    if (found === undefined) throw notFound()
    return { Parameter: parameterView(context, { ...found, open: flagMember(input, 'WithDecryption') ?? false }) }
  }
}
