import type { Input } from './operation.ts'
import { Refusal } from './refusal.ts'

const wrong = (name: string, wanted: string): Refusal =>
  new Refusal('SerializationException', `Member '${name}' can not be converted to ${wanted}`)

const member = (input: Input, name: string): unknown =>
  Object.hasOwn(input, name) ? (input[name] ?? undefined) : undefined

/** A string member; another type is refused as AWS's parsers refuse it, an absent or null one is `undefined`. */
export const textMember = (input: Input, name: string): string | undefined => {
  const value = member(input, name)
  if (value === undefined || typeof value === 'string') return value
  throw wrong(name, 'a string')
}

/** A number member, also when written as text (query form). */
export const numberMember = (input: Input, name: string): number | undefined => {
  const value = member(input, name)
  if (value === undefined || typeof value === 'number') return value
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  throw wrong(name, 'a number')
}

/** A number member that is whole, as a count is. */
export const wholeMember = (input: Input, name: string): number | undefined => {
  const value = numberMember(input, name)
  if (value === undefined || Number.isInteger(value)) return value
  throw wrong(name, 'an integer')
}

/** A boolean member, also when written as text (query form). */
export const flagMember = (input: Input, name: string): boolean | undefined => {
  const value = member(input, name)
  if (value === undefined || typeof value === 'boolean') return value
  if (value === 'true' || value === 'false') return value === 'true'
  throw wrong(name, 'a boolean')
}

/** A list member, its items as they came. */
export const listMember = (input: Input, name: string): readonly unknown[] | undefined => {
  const value = member(input, name)
  if (value === undefined || Array.isArray(value)) return value
  throw wrong(name, 'a list')
}

/** A list member whose items are strings. */
export const textsMember = (input: Input, name: string): readonly string[] | undefined =>
  listMember(input, name)?.map(item => {
    if (typeof item === 'string') return item
    throw wrong(name, 'a list of strings')
  })

/** Whether a parsed value is a structure: neither list nor scalar. */
export const isStructure = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A structure member. */
export const structureMember = (input: Input, name: string): Input | undefined => {
  const value = member(input, name)
  if (value === undefined || isStructure(value)) return value
  throw wrong(name, 'a structure')
}

/** A list member whose items are structures. */
export const structuresMember = (input: Input, name: string): readonly Input[] | undefined =>
  listMember(input, name)?.map(item => {
    if (isStructure(item)) return item
    throw wrong(name, 'a list of structures')
  })

/** A string member that must be there; without it the request is refused with `code`, in the words of AWS's validation. */
export const neededText = (input: Input, name: string, code: string): string => {
  const value = textMember(input, name)
  if (value !== undefined && value !== '') return value
  const at = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  const shown = value === undefined ? 'null' : `''`
  const rule = value === undefined ? 'Member must not be null' : 'Member must have length greater than or equal to 1'
  throw new Refusal(
    code,
    `1 validation error detected: Value ${shown} at '${at}' failed to satisfy constraint: ${rule}`
  )
}
