import { momentText, parseMoment } from '../../clock/moment.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { MomentFormat } from '../../kernel/rest-model.ts'
import { isTimestamp } from '../../kernel/timestamp.ts'

/** A scalar's text as the service reads it: moments become epoch seconds, as in a JSON body; enums and blobs stay text. */
export const parseScalar = (
  text: string,
  as: { readonly type: string; readonly at: string; readonly moment: MomentFormat }
): string | number | boolean => {
  const value = read(text, as.type, as.moment)
  if (value !== undefined) return value
  const wanted = as.type === 'boolean' ? 'a boolean' : `a ${as.type}`
  throw new Refusal('SerializationException', `Member '${as.at}' can not be converted to ${wanted}`)
}

const read = (text: string, type: string, moment: MomentFormat): string | number | boolean | undefined => {
  switch (type) {
    case 'number':
      return /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : undefined
    case 'timestamp': {
      const ms = parseMoment(text, moment)
      return ms === undefined ? undefined : ms / 1000
    }
    default:
      return text
  }
}

/** A scalar of an answer as text: moments in their format, bytes in base64. */
export const scalarText = (value: unknown, moment: MomentFormat): string => {
  if (isTimestamp(value)) return momentText(value.$time, moment)
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  return String(value)
}
