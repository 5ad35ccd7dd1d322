import type { Operation } from '../kernel/operation.ts'
import { labelled, labelledName } from './label.ts'

/** `ListTagsForResource`: a repository's resource tags. */
export const listTagsForResource: Operation = {
  run: (context, input) => ({
    tags: Object.entries(labelled(context, input).labels).map(([Key, Value]) => ({ Key, Value }))
  }),
  resource: labelledName
}
