import { flagMember, textsMember } from '../kernel/member.ts'
import type { Input, Operation } from '../kernel/operation.ts'
import { parameterView } from './parameter-view.ts'
import { invalid } from './refuse.ts'
import { parameterNamed } from './state.ts'

/** The names in a request, one to ten. */
export const tenNames = (input: Input): readonly string[] => {
  const names = textsMember(input, 'Names') ?? []
  if (names.length > 0 && names.length <= 10) return names
  throw invalid(
    `1 validation error detected: Value '[${names.join(', ')}]' at 'names' failed to satisfy constraint: Member must have length ${names.length === 0 ? 'greater than or equal to 1' : 'less than or equal to 10'}`
  )
}

/** `GetParameters`: at most ten; those that are not there are listed as invalid. */
export const getParameters: Operation = {
  resource: input => textsMember(input, 'Names')?.join(',') ?? '',
  run: (context, input) => {
    const open = flagMember(input, 'WithDecryption') ?? false
    const found = tenNames(input).map(name => ({ name, of: parameterNamed(context, name) }))
    return {
      Parameters: found.flatMap(({ of }) => (of === undefined ? [] : [parameterView(context, { ...of, open })])),
      InvalidParameters: found.filter(({ of }) => of === undefined).map(({ name }) => name)
    }
  }
}
