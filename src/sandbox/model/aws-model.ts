/** A type of a member: a scalar, `#Enum`, `=Structure`, `[]item` or `{}value`. */
export type TypeName = string

/** What a structure may hold, and what it must. */
export type Structure = {
  readonly members: Readonly<Record<string, TypeName>>
  readonly required: readonly string[]
}

/** What the requests and answers of a service's operations are made of, as its SDK has it. */
export type AwsModel = {
  /** Request and response structure by operation. */
  readonly operations: Readonly<Record<string, readonly string[]>>
  readonly structures: Readonly<Record<string, Structure>>
  readonly enums: Readonly<Record<string, readonly string[]>>
}
