import type { Operation } from '../kernel/operation.ts'
import { tagList } from '../kernel/tags.ts'
import { labelled, labelledName } from './label.ts'

/** `ListTagsForResource`: a repository's resource tags. */
export const listTagsForResource: Operation = {
  run: (context, input) => ({ tags: tagList(labelled(context, input).labels) }),
  resource: labelledName
}
