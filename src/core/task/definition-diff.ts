import { canonical } from './canonical.ts'
import type { Definition, Json } from './definition.ts'
import { isObject, nameOf } from './member.ts'

/** One member that differs. Values are shown only of members that hold no secret. */
export type Change = {
  readonly path: string
  readonly is: 'added' | 'removed' | 'changed'
  readonly from?: string
  readonly to?: string
}

/** Members whose values may be shown: all others may carry what nobody should read in a log. */
const shown =
  /^(family|cpu|memory|networkMode|containerDefinitions\[[^\]]+\]\.(image|cpu|memory|memoryReservation|essential))$/

/** What differs between two definitions, by path, with values left out but for a few members that hold no secret. */
export const definitionDiff = (before: Definition, after: Definition): readonly Change[] => {
  const [old, now] = [leaves(canonical(before), ''), leaves(canonical(after), '')]
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort()
  return paths.flatMap((path): readonly Change[] => {
    const [from, to] = [old.get(path), now.get(path)]
    if (from === to) return []
    const is = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'
    const open = shown.test(path)
    return [{ path, is, ...(open && from !== undefined ? { from } : {}), ...(open && to !== undefined ? { to } : {}) }]
  })
}

/** Every scalar with its path; parts of a list are called by their name where they have one. */
const leaves = (value: Json, path: string): ReadonlyMap<string, string> => {
  if (Array.isArray(value))
    return joined(
      (value as readonly Json[]).map((item, at) => leaves(item, `${path}[${(isObject(item) && nameOf(item)) || at}]`))
    )
  if (!isObject(value)) return new Map([[path, String(value)]])
  const named = path.endsWith(']')
  const members = Object.entries(value).filter(([key]) => !(named && key === 'name'))
  return joined(members.map(([key, item]) => leaves(item, path === '' ? key : `${path}.${key}`)))
}

const joined = (parts: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> =>
  new Map(parts.flatMap(part => [...part]))
