import type { ServerResponse } from 'node:http'
import { type WireReply, withLength } from './request.ts'

/** Writes an answer to its socket and ends the connection as the answer says: whole, in the middle of the body, or before it. */
export const sendReply = (response: ServerResponse, reply: WireReply): void => {
  if (reply.ending === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  const { body } = reply
  response.writeHead(reply.status, withLength(reply))
  if (reply.ending !== 'cut') response.end(body)
  else response.write(body.subarray(0, Math.floor(body.byteLength / 2)), () => response.destroy())
}
