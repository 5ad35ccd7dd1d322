import { structuresMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { requiredText } from './member.ts'
import { parseMutability } from './mutability.ts'

/** The mode in `imageTagMutability` and its exclusion filters, checked together. */
export const mutabilityOf = (input: Input, mode: string): ReturnType<typeof parseMutability> =>
  parseMutability(
    mode,
    structuresMember(input, 'imageTagMutabilityExclusionFilters')?.map(item => ({
      type: requiredText(item, 'filterType'),
      filter: requiredText(item, 'filter')
    }))
  )
