import { suggestion } from '../problem/nearest.ts'
import { type Path, pathText, type Violation } from '../problem/violation.ts'

/** A name in the config, where it stands, and the names that could be meant. */
export type Use = {
  readonly path: Path
  /** Whether the name is the key at the path or its value; the value unless told. */
  readonly on?: 'key' | 'value'
  readonly name: string
  readonly thing: 'stage' | 'lane' | 'service' | 'image'
  readonly known: readonly string[]
}

/** The violation of a name that nothing bears. */
export const unknownName = ({ path, on = 'value', name, thing, known }: Use): readonly Violation[] => {
  if (known.includes(name)) return []
  const remedy = suggestion(name, known)
  const what = `"${pathText(path)}" names the ${thing} "${name}", which the config does not have.`
  return [{ path, on, rule: 'enum', what, ...(remedy === undefined ? {} : { remedy }) }]
}
