import type { IncomingMessage } from 'node:http'
import { type Authorization, parsePassword } from '../ecr/authorization.ts'
import type { Reply } from './reply.ts'

/** What a request shows for itself: basic credentials of the user `AWS`, or the ticket of a download address. */
export const parseAuthorization = (request: IncomingMessage, query: URLSearchParams): Authorization | undefined => {
  const ticket = query.get('ticket')
  if (ticket !== null && request.method === 'GET') return parsePassword(ticket)
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'basic') return undefined
  const [user, secret] = Buffer.from(token ?? '', 'base64')
    .toString()
    .split(':')
  return user === 'AWS' ? parsePassword(secret ?? '') : undefined
}

/** The challenge to who shows nothing or something else, on every route. */
export const challenge = (request: IncomingMessage): Reply => ({
  status: 401,
  headers: {
    'content-type': 'text/plain; charset=utf-8',
    'www-authenticate': `Basic realm="http://${request.headers.host ?? ''}/",service="ecr.amazonaws.com"`
  },
  body: 'Not Authorized\n'
})
