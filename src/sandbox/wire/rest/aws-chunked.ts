import { Refusal } from '../../kernel/refusal.ts'
import type { WireRequest } from '../request.ts'

const incomplete = (): Refusal =>
  new Refusal('IncompleteBody', 'You did not provide the number of bytes specified by the Content-Length HTTP header')

/** The bytes of a body that came in AWS's own chunks (`content-encoding: aws-chunked`); signatures and trailers are passed over. */
export const plainBody = ({ headers, body }: WireRequest): Uint8Array => {
  if (!/\baws-chunked\b/i.test(headers['content-encoding'] ?? '')) return body
  const bytes = Buffer.from(body)
  const parts: Buffer[] = []
  let at = 0
  for (let size = -1; size !== 0; ) {
    const end = bytes.indexOf('\r\n', at)
    const [, length] = /^([\da-f]{1,8})(?:;.*)?$/i.exec(bytes.toString('latin1', at, Math.max(at, end))) ?? []
    if (length === undefined) throw incomplete()
    size = Number.parseInt(length, 16)
    parts.push(bytes.subarray(end + 2, end + 2 + size))
    at = end + 2 + size
    if (size > 0 && bytes.toString('latin1', at, at + 2) !== '\r\n') throw incomplete()
    at += 2
  }
  const whole = Buffer.concat(parts)
  const told = headers['x-amz-decoded-content-length']
  if (told !== undefined && Number(told) !== whole.length) throw incomplete()
  return whole
}
