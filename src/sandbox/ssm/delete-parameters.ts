import { textsMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { tenNames } from './get-parameters.ts'
import { parameterNamed, ssmState } from './state.ts'

/** `DeleteParameters`: at most ten; those that are not there are listed as invalid. */
export const deleteParameters: Operation = {
  resource: input => textsMember(input, 'Names')?.join(',') ?? '',
  run: (context, input) => {
    const { parameters } = ssmState(context)
    const found = tenNames(input).map(name => ({ name, of: parameterNamed(context, name)?.parameter }))
    for (const { of } of found) if (of !== undefined) delete parameters[of.name]
    return {
      DeletedParameters: found.filter(({ of }) => of !== undefined).map(({ name }) => name),
      InvalidParameters: found.filter(({ of }) => of === undefined).map(({ name }) => name)
    }
  }
}
