import type { IncomingMessage } from 'node:http'
import { ociError } from './oci-error.ts'

/** The most bytes that a manifest may have. */
const manifestLimit = 4_194_304

/** The body of a manifest's `PUT` as text; bytes that are no UTF-8 could not be given back and are refused. */
export const readText = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > manifestLimit) throw ociError('SIZE_INVALID')
    parts.push(part)
  }
  const bytes = Buffer.concat(parts)
  const text = bytes.toString()
  if (!Buffer.from(text).equals(bytes)) throw ociError('UNSUPPORTED', 'The manifest is no UTF-8 text.')
  return text
}
