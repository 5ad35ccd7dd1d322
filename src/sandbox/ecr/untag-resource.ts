import { textsMember } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'
import { labelled, labelledName } from './label.ts'
import { required } from './member.ts'

/** `UntagResource`: takes the named resource tags away; absent ones are no error. */
export const untagResource: Operation = {
  run: (context, input) => {
    const repository = labelled(context, input)
    for (const key of required(textsMember(input, 'tagKeys'), 'tagKeys')) delete repository.labels[key]
    return {}
  },
  resource: labelledName
}
