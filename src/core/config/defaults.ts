import type { Schema } from '../problem/schema.ts'

/** A value that conforms to a schema, with the schema's defaults in place of absent keys. */
export const withDefaults = (schema: Schema, value: unknown): unknown => {
  const fitting = schema.anyOf?.find(each => each.type === jsonType(value)) ?? schema
  if (Array.isArray(value))
    return fitting.items === undefined ? value : value.map(each => withDefaults(fitting.items ?? {}, each))
  if (jsonType(value) !== 'object') return value
  const { properties = {}, additionalProperties } = fitting
  const others = additionalProperties === false ? {} : (additionalProperties ?? {})
  const given = Object.entries(value as object).map(([key, member]): [string, unknown] => [
    key,
    withDefaults(Object.hasOwn(properties, key) ? (properties[key] ?? {}) : others, member)
  ])
  const absent = Object.entries(properties)
    .filter(([key, each]) => each.default !== undefined && !Object.hasOwn(value as object, key))
    .map(([key, each]): [string, unknown] => [key, withDefaults(each, each.default)])
  return Object.fromEntries([...given, ...absent])
}

const jsonType = (value: unknown): string => {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
