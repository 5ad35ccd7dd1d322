import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** An answer of the registry: a text, a stream, or headers alone. */
export type Reply = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly stream?: () => Readable
  /** How the connection ends instead: without an answer, reset or just closed, or in the middle of the body. */
  readonly ending?: 'reset' | 'close' | 'cut'
}

/** Sends an answer, or ends the connection as it says; a stream whose reader goes away is no error. */
export const send = async (response: ServerResponse, reply: Reply, headOnly: boolean): Promise<void> => {
  if (reply.ending === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  const bare = headOnly || (reply.stream === undefined && (reply.body ?? '') === '')
  if (reply.ending === 'close' || (reply.ending === 'cut' && bare)) {
    response.destroy()
    return
  }
  const length = reply.stream === undefined ? { 'content-length': String(Buffer.byteLength(reply.body ?? '')) } : {}
  response.writeHead(reply.status, {
    'docker-distribution-api-version': 'registry/2.0',
    ...(reply.status === 204 ? {} : length),
    ...reply.headers
  })
  if (reply.ending === 'cut') await sendHalf(response, reply)
  else if (headOnly || reply.stream === undefined) response.end(headOnly ? undefined : reply.body)
  else await pipeline(reply.stream(), response).catch(unlessGone(response))
}

/** Half of the body that the headers announce, then nothing more. */
const sendHalf = async (response: ServerResponse, { body = '', headers, stream }: Reply): Promise<void> => {
  const content = stream?.() ?? Readable.from([Buffer.from(body)])
  let left = Math.floor(Number(headers?.['content-length'] ?? Buffer.byteLength(body)) / 2)
  for await (const chunk of content) {
    const part: Buffer = chunk.subarray(0, left)
    left -= part.length
    await new Promise<void>(resolve => response.write(part, () => resolve()))
    if (left === 0 || response.destroyed) break
  }
  response.destroy()
}

const unlessGone =
  (response: ServerResponse) =>
  (error: unknown): void => {
    if (!response.destroyed) throw error
  }
