import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** An answer of the registry: a text, a stream, or headers alone. */
export type Reply = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly stream?: () => Readable
}

/** Sends an answer, or with status 0 cuts the connection; a stream whose reader goes away is no error. */
export const send = async (response: ServerResponse, reply: Reply, headOnly: boolean): Promise<void> => {
  if (reply.status === 0) {
    response.destroy()
    return
  }
  const length = reply.stream === undefined ? { 'content-length': String(Buffer.byteLength(reply.body ?? '')) } : {}
  response.writeHead(reply.status, {
    'docker-distribution-api-version': 'registry/2.0',
    ...(reply.status === 204 ? {} : length),
    ...reply.headers
  })
  if (headOnly || reply.stream === undefined) response.end(headOnly ? undefined : reply.body)
  else await pipeline(reply.stream(), response).catch(unlessGone(response))
}

const unlessGone =
  (response: ServerResponse) =>
  (error: unknown): void => {
    if (!response.destroyed) throw error
  }
