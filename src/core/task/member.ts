import type { Definition, Json } from './definition.ts'

/** Whether a JSON value is an object. */
export const isObject = (value: Json | undefined): value is Definition =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of a list; none where there is no list. */
export const objectsOf = (value: Json | undefined): readonly Definition[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : []

/** The container definitions of a task definition. */
export const containersOf = (definition: Definition): readonly Definition[] =>
  objectsOf(definition.containerDefinitions)

/** The name of a named part; `undefined` where it is no text. */
export const nameOf = (part: Definition): string | undefined => (typeof part.name === 'string' ? part.name : undefined)
