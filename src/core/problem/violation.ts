import { suggestion } from './nearest.ts'
import { wantedNumber } from './number-range.ts'
import type { JsonType, Schema } from './schema.ts'

/** Keys and indexes from the root of a value to a part of it. */
export type Path = readonly (string | number)[]

/** One way in which a value breaks its schema. `on` says whether the key or the value at the path is at fault. */
export type Violation = {
  readonly path: Path
  readonly on: 'key' | 'value'
  readonly rule: 'type' | 'unknown-key' | 'missing-key' | 'enum' | 'shape'
  readonly what: string
  readonly remedy?: string
}

/** A path as a person writes it: `stages.alpha.on.push[0]`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')

/** All ways in which a value breaks its schema, in the order of the value. */
export const violations = (schema: Schema, value: unknown, path: Path = []): readonly Violation[] => {
  if (schema.anyOf !== undefined) return ofAlternatives(schema.anyOf, value, path)
  if (schema.type !== undefined && schema.type !== typeOf(value)) return [wrongType([schema.type], value, path)]
  if (Array.isArray(value)) return ofList(schema, value, path)
  if (typeOf(value) === 'object') return ofObject(schema, value as Readonly<Record<string, unknown>>, path)
  return ofScalar(schema, value, path)
}

/** The type of a JSON value; `undefined` for what JSON cannot say. */
const typeOf = (value: unknown): JsonType | undefined => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const type = typeof value
  return type === 'object' || type === 'string' || type === 'number' || type === 'boolean' ? type : undefined
}

const words: Readonly<Record<JsonType, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'empty'
}

const subject = (path: Path): string => (path.length === 0 ? 'The whole document' : `"${pathText(path)}"`)

const wrongType = (wanted: readonly JsonType[], value: unknown, path: Path): Violation => {
  const type = typeOf(value)
  const quote = wanted.includes('string') && (type === 'number' || type === 'boolean')
  const what = `${subject(path)} must be ${wanted.map(each => words[each]).join(' or ')}, but is ${type === undefined ? 'something else' : words[type]}.`
  return {
    path,
    on: 'value',
    rule: 'type',
    what,
    ...(quote ? { remedy: 'Put it in quotes.' } : {})
  }
}

const ofAlternatives = (schemas: readonly Schema[], value: unknown, path: Path): readonly Violation[] => {
  const fitting = schemas.find(schema => schema.type === typeOf(value))
  if (fitting !== undefined) return violations(fitting, value, path)
  return [
    wrongType(
      schemas.flatMap(schema => schema.type ?? []),
      value,
      path
    )
  ]
}

const ofScalar = (schema: Schema, value: unknown, path: Path): readonly Violation[] => {
  const on = { path, on: 'value' } as const
  if (schema.const !== undefined && value !== schema.const)
    return [{ ...on, rule: 'enum', what: `${subject(path)} must be ${JSON.stringify(schema.const)}.` }]
  const number = typeof value === 'number' ? wantedNumber(schema, value) : undefined
  if (number !== undefined) return [{ ...on, rule: 'shape', what: `${subject(path)} must be ${number}.` }]
  if (typeof value !== 'string') return []
  const wrong = `${subject(path)} is "${value}"`
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    const remedy = suggestion(value, schema.enum)
    return [
      { ...on, rule: 'enum', what: `${wrong}, which is not known here.`, ...(remedy === undefined ? {} : { remedy }) }
    ]
  }
  if (schema.maxLength !== undefined && value.length > schema.maxLength)
    return [{ ...on, rule: 'shape', what: `${subject(path)} is longer than ${schema.maxLength} characters.` }]
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    return [{ ...on, rule: 'shape', what: `${wrong}, which must be ${schema.patternErrorMessage ?? schema.pattern}.` }]
  return []
}

const ofList = (schema: Schema, value: readonly unknown[], path: Path): readonly Violation[] => {
  const { items, minItems } = schema
  const few: Violation = { path, on: 'value', rule: 'shape', what: `${subject(path)} must not be empty.` }
  if (minItems !== undefined && value.length < minItems) return [few]
  return items === undefined ? [] : value.flatMap((item, index) => violations(items, item, [...path, index]))
}

const ofObject = (schema: Schema, value: Readonly<Record<string, unknown>>, path: Path): readonly Violation[] => {
  const missing = (schema.required ?? [])
    .filter(key => !Object.hasOwn(value, key))
    .map(
      (key): Violation => ({ path, on: 'value', rule: 'missing-key', what: `${subject(path)} lacks the key "${key}".` })
    )
  const few: Violation = { path, on: 'value', rule: 'shape', what: `${subject(path)} must not be empty.` }
  const empty = Object.keys(value).length < (schema.minProperties ?? 0) ? [few] : []
  return [
    ...empty,
    ...missing,
    ...Object.entries(value).flatMap(([key, member]) => ofMember(schema, [key, member], path))
  ]
}

const ofMember = (schema: Schema, [key, member]: readonly [string, unknown], path: Path): readonly Violation[] => {
  const { properties = {}, additionalProperties, propertyNames } = schema
  const inside = [...path, key]
  const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
  if (known === false) {
    const remedy = suggestion(key, Object.keys(properties))
    const where = path.length === 0 ? '' : ` in ${subject(path)}`
    const what = `The key "${key}" is not known${where}.`
    return [{ path: inside, on: 'key', rule: 'unknown-key', what, ...(remedy === undefined ? {} : { remedy }) }]
  }
  const named = propertyNames === undefined ? [] : ofName(propertyNames, key, inside)
  return [...named, ...(known === undefined ? [] : violations(known, member, inside))]
}

const ofName = (schema: Schema, name: string, path: Path): readonly Violation[] =>
  violations({ ...schema, type: 'string' }, name).length === 0
    ? []
    : [
        {
          path,
          on: 'key',
          rule: 'shape',
          what: `"${pathText(path)}" is not a name that can be used.`,
          ...wanted(schema)
        }
      ]

const wanted = ({ patternErrorMessage, maxLength }: Schema): { readonly remedy?: string } =>
  patternErrorMessage === undefined
    ? {}
    : { remedy: `Write ${patternErrorMessage}${maxLength === undefined ? '' : `, at most ${maxLength} characters`}.` }
