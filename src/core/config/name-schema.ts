import type { Schema } from '../problem/schema.ts'

const name = (maxLength: number): Schema => ({
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  patternErrorMessage: 'lower-case letters, digits and single hyphens',
  maxLength
})

/** Name of a stage or a lane. */
export const stageName: Schema = name(24)

/** Name of a service or an image. */
export const thingName: Schema = name(60)

/** A length of time. */
export const lengthOfTime: Schema = {
  type: 'string',
  pattern: '^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$',
  patternErrorMessage: 'a length of time such as 90s, 30m or 1h30m'
}

/** Patterns of branch names: `*` stays within one part of the name, `**` does not. */
export const branches: Schema = {
  type: 'array',
  items: {
    type: 'string',
    pattern: '^[^\\s~^:?\\[\\\\]+$',
    patternErrorMessage: 'the name of a branch, where * and ** stand for any text'
  }
}

/** A path below the repository's root. */
export const path: Schema = {
  type: 'string',
  pattern: '^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000]+$',
  patternErrorMessage: "a path below the repository's root, with / between its parts"
}
