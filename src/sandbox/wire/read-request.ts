import type { IncomingMessage } from 'node:http'
import { bodyLimit } from './body-limit.ts'
import type { WireRequest } from './request.ts'

/** Reads a whole request from its socket; a body that is too long is read to its end, so that the answer is heard, and not kept. */
export const readRequest = async (message: IncomingMessage): Promise<WireRequest> => {
  const limit = bodyLimit(message.headers['x-amz-target'])
  let size = 0
  let parts: Buffer[] = []
  let isTooLong = Number(message.headers['content-length'] ?? 0) > limit
  for await (const part of message as AsyncIterable<Buffer>) {
    size += part.byteLength
    isTooLong ||= size > limit
    if (isTooLong) parts = []
    else parts.push(part)
  }
  const headers = Object.entries(message.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')])
  return {
    method: message.method ?? 'GET',
    path: message.url ?? '/',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(parts),
    ...(isTooLong ? { isTooLong: true as const } : {})
  }
}
