import { Failure } from '../../core/problem/failure.ts'
import type { Clock } from '../../ports/clock.ts'
import { exchange } from '../http/exchange.ts'
import { type Environment, given } from './origin.ts'

const action = 'github:oidc-token'

/** What GitHub's token endpoint is asked with; `undefined` when the job may not ask (`permissions: id-token: write`). */
export const oidcToken = (env: Environment, clock: Clock): ((audience?: string) => Promise<string>) | undefined => {
  const [url, bearer] = [given(env, 'ACTIONS_ID_TOKEN_REQUEST_URL'), given(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')]
  if (url === undefined || bearer === undefined) return undefined
  return (audience = 'sts.amazonaws.com') => clock.busy(() => requestToken(url, bearer, audience))
}

const requestToken = async (address: string, bearer: string, audience: string): Promise<string> => {
  const url = new URL(address)
  url.searchParams.set('audience', audience)
  const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' }
  const answer = await exchange(url, { timeout: 10_000, headers })
  if ('unreachable' in answer) throw refused('temporary', `GitHub gave no OIDC token: ${answer.unreachable}.`)
  const token = answer.status === 200 ? tokenOf(answer.body) : undefined
  if (token !== undefined) return token
  const denied = answer.status === 401 || answer.status === 403
  const kind = denied ? 'denied' : answer.status >= 500 || answer.status === 429 ? 'temporary' : 'rejected'
  throw refused(kind, `GitHub gave no OIDC token: it answered ${answer.status}.`)
}

/** A temporary one carries the code by which `adapters/retry` knows that asking again may help. */
const refused = (kind: 'temporary' | 'denied' | 'rejected', message: string): Failure =>
  new Failure(message, { kind, action, code: kind === 'temporary' ? 'ServiceUnavailable' : 'OidcTokenRefused' })

const tokenOf = (body: string): string | undefined => {
  try {
    const { value } = JSON.parse(body) as { readonly value?: unknown }
    return typeof value === 'string' && value !== '' ? value : undefined
  } catch {
    return undefined
  }
}
