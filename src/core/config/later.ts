import type { Path } from '../problem/violation.ts'
import { later } from './later.data.ts'

/** Whether a path of the config is one that the design knows and this make does not build yet. */
export const isLater = (path: Path): boolean => later.some(pattern => matches(pattern.split('.'), path))

const matches = (pattern: readonly string[], path: Path): boolean =>
  pattern.length === path.length && pattern.every((part, index) => fits(part, String(path[index])))

const fits = (part: string, key: string): boolean =>
  part.endsWith('*') ? key.startsWith(part.slice(0, -1)) : part === key
