import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SandboxClock } from './clock.ts'

/** Whether the request is `GET /_sandbox/clock/join`. */
export const isJoin = (request: IncomingMessage): boolean =>
  request.method === 'GET' && (request.url ?? '').split('?')[0] === '/_sandbox/clock/join'

/** Joins the actor of `?actor=` for as long as the connection is held open; the first line of the answer is the clock's reading. */
export const serveJoin = (clock: SandboxClock, request: IncomingMessage, response: ServerResponse): void => {
  const actor = new URL(request.url ?? '/', 'http://sandbox').searchParams.get('actor') ?? ''
  if (actor === '') {
    response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"actor is missing"}\n')
    return
  }
  const leave = clock.join(actor)
  response.on('close', leave)
  response.socket?.unref()
  response.writeHead(200, { 'content-type': 'application/jsonl' }).write(`${JSON.stringify(clock.read())}\n`)
}
