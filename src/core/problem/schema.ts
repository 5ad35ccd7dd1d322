/** The kinds of JSON value. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null'

/** The part of JSON Schema (2020-12) that `violations` judges: a schema is published as it is, and editors understand it. */
export type Schema = {
  readonly $schema?: string
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
  readonly type?: JsonType
  readonly const?: string | number | boolean | null
  readonly enum?: readonly string[]
  readonly pattern?: string
  /** What the pattern asks for, in words; some editors show it too. */
  readonly patternErrorMessage?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly multipleOf?: number
  readonly minItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly propertyNames?: Schema
  readonly minProperties?: number
  readonly additionalProperties?: false | Schema
  /** Alternatives: one at most for each type of value. */
  readonly anyOf?: readonly Schema[]
}
