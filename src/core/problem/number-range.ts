import type { Schema } from './schema.ts'

/** What a schema asks of a number that breaks it, in words that stand after "must be"; `undefined` for one that conforms. */
export const wantedNumber = (schema: Schema, value: number): string | undefined => {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, multipleOf } = schema
  if (value >= minimum && value <= maximum && (multipleOf === undefined || value % multipleOf === 0)) return undefined
  const kind = multipleOf === 1 ? 'a whole number' : 'a number'
  const bounds = [
    ...(Number.isFinite(minimum) ? [`from ${minimum}`] : []),
    ...(Number.isFinite(maximum) ? [`to ${maximum}`] : [])
  ]
  return [kind, ...bounds].join(' ')
}
