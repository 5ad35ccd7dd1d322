import { attempt, type Delivery } from '../control/attempt.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { World } from '../kernel/world.ts'
import { jsonReply, type WireReply, type WireRequest } from '../wire/request.ts'
import { settableClaims, token } from './token.ts'

/** Answers `GET /_github/token?audience=…` as GitHub's OIDC endpoint does: `{"value": "<jwt>"}`; faults reach it as service `github`, operation `token`. */
export const answerGithub = (world: World, request: WireRequest): Delivery => {
  const { pathname, searchParams: query } = new URL(request.path, 'http://sandbox')
  if (pathname !== '/_github/token') return { reply: jsonReply(404, { message: 'Not Found' }), delay: 0 }
  const audience = query.get('audience') ?? 'https://github.com/octo'
  const key = { service: 'github', operation: 'token', resource: audience, account: '', region: '' }
  const fail = (refusal: Refusal): WireReply => jsonReply(refusal.status, { message: refusal.message })
  const act = () => {
    if (!/^bearer ./i.test(request.headers.authorization ?? ''))
      return { reply: jsonReply(401, { message: 'Requires authentication' }), response: null }
    const set = settableClaims.flatMap(name => (query.has(name) ? [[name, query.get(name) ?? '']] : []))
    return {
      reply: jsonReply(200, { value: token(world, { audience, claims: Object.fromEntries(set) }) }),
      response: {}
    }
  }
  return attempt({ world, key, caller: 'job', request: Object.fromEntries(query), act, fail })
}
