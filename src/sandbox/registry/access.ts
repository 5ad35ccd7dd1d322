import type { IncomingMessage } from 'node:http'
import { type Authorization, parsePassword } from '../ecr/authorization.ts'
import type { Reply } from './reply.ts'
import type { Target } from './route.ts'

/** Whether a request is for a download address, for which permission was asked when it was given out. */
export const hasTicket = ({ route }: Target): boolean => route?.operation === 'Download'

/** What a request shows for itself: basic credentials of the user `AWS`, or at a download address its ticket. */
export const parseAuthorization = (request: IncomingMessage, target: Target): Authorization | undefined => {
  if (hasTicket(target)) return parsePassword(target.query.get('ticket') ?? '')
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
