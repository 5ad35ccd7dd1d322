import type { Operation } from '../kernel/operation.ts'
import { labelled, labelledName, parseLabels, putLabels } from './label.ts'

/** `TagResource`: adds and overwrites resource tags of a repository. */
export const tagResource: Operation = {
  run: (context, input) => {
    putLabels(context, labelled(context, input), parseLabels(input))
    return {}
  },
  resource: labelledName
}
