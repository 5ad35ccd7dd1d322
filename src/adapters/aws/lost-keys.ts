import type { Definition, Json } from '../../core/task/definition.ts'

/**
 * The SDK's static schema of a shape: `[3, namespace, name, traits, names, schemas, …]` a structure, `[1, …, member]` a
 * list, `[2, …, key, value]` a map, `[schema, traits]` a schema with traits; functions are references, numbers are simple.
 */
type Schema = unknown

const structure = 3
const list = 1
const map = 2

/** Paths of all members of a definition that the SDK would silently leave out of RegisterTaskDefinition. */
export const lostKeys = async (definition: Definition): Promise<readonly string[]> => {
  const { RegisterTaskDefinitionRequest$ } = await import('@aws-sdk/client-ecs')
  return lost(definition, RegisterTaskDefinitionRequest$, '')
}

const lost = (value: Json | undefined, schema: Schema, path: string): readonly string[] => {
  const shape = resolved(schema)
  if (!Array.isArray(shape) || typeof value !== 'object' || value === null) return []
  if (shape[0] === list)
    return Array.isArray(value) ? value.flatMap((item, at) => lost(item, shape[4], `${path}[${named(item, at)}]`)) : []
  if (Array.isArray(value)) return []
  const entries = Object.entries(value)
  if (shape[0] === map) return entries.flatMap(([key, item]) => lost(item, shape[5], `${path}.${key}`))
  if (shape[0] !== structure) return []
  const names = shape[4] as readonly string[]
  const schemas = shape[5] as readonly Schema[]
  return entries.flatMap(([key, item]) => {
    const at = `${path}${path === '' ? '' : '.'}${key}`
    const index = names.indexOf(key)
    return index < 0 ? [at] : lost(item, schemas[index], at)
  })
}

/** References followed, traits left off. */
const resolved = (schema: Schema): Schema => {
  if (typeof schema === 'function') return resolved(schema())
  return Array.isArray(schema) && schema.length === 2 ? resolved(schema[0]) : schema
}

const named = (item: Json, at: number): string => {
  const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : undefined
  return typeof name === 'string' ? name : String(at)
}
