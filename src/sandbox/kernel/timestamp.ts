/** A moment in an answer: the wire writes it as epoch seconds (JSON) or ISO 8601 (XML). Never a bare number, never a `Date`. */
export type Timestamp = { readonly $time: number }

/** Marks milliseconds since the Unix epoch as a moment. */
export const timestamp = (ms: number): Timestamp => ({ $time: ms })

/** Whether a member of an answer is a moment. */
export const isTimestamp = (value: unknown): value is Timestamp =>
  typeof value === 'object' && value !== null && '$time' in value && typeof value.$time === 'number'
