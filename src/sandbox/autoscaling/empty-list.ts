import { neededText } from '../kernel/member.ts'
import type { Operation } from '../kernel/operation.ts'

/** A list of what the sandbox has none of, since nothing scales here: policies, their activities, scheduled actions. */
export const emptyList = (member: string): Operation => ({
  resource: () => '',
  run: (_context, input) => {
    neededText(input, 'ServiceNamespace', 'ValidationException')
    return { [member]: [] }
  }
})
