import type { IncomingMessage } from 'node:http'
import type { WireRequest } from './request.ts'

/** Bodies longer than this are not kept; the router refuses them by their length. */
const kept = 33 * 1024 * 1024

/** Reads a whole request from its socket; of a body that is too long only the beginning is kept. */
export const readRequest = async (message: IncomingMessage): Promise<WireRequest> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of message as AsyncIterable<Buffer>) {
    if (size <= kept) parts.push(part)
    size += part.byteLength
  }
  const headers = Object.entries(message.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')])
  return {
    method: message.method ?? 'GET',
    path: message.url ?? '/',
    headers: Object.fromEntries(headers),
    body: Buffer.concat(parts)
  }
}
