import { suggestion } from '../core/problem/nearest.ts'
import { Problem } from '../core/problem/problem.ts'

/** A command that does not exist, with the one that was meant or those that there are. */
export const unknownCommand = (name: string, known: readonly string[]): Problem => {
  const remedy = suggestion(name, known)
  return new Problem({ what: `The command "${name}" is unknown.`, ...(remedy === undefined ? {} : { remedy }) })
}
