import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Authorization } from '../ecr/authorization.ts'
import { parseJson } from '../ecr/json.ts'
import { isStructure } from '../kernel/member.ts'
import { Refusal } from '../kernel/refusal.ts'
import { challenge, parseAuthorization } from './access.ts'
import type { RegistryCall, RegistryDeps } from './deps.ts'
import { ociError, refusalReply } from './oci-error.ts'
import { type Reply, send } from './reply.ts'
import { parsePath, routed } from './route.ts'

/** A request taken apart: what the list of calls says of it, and how it is answered. */
type Planned = { readonly call: Omit<RegistryCall, 'status' | 'response'>; readonly answer: () => Promise<Reply> }

/** An OCI registry of version 2 over ECR's repositories: the path of one is `<account>/<region>/<name>`. */
export const registryHandler =
  (deps: RegistryDeps) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const { call, answer } = plan(deps, request)
    answer()
      .catch(refused)
      .then(async reply => {
        deps.record({ ...call, status: reply.status, response: noted(reply) })
        await send(response, reply, request.method === 'HEAD')
      })
      .catch(error => response.destroy(error))
  }

const refused = (error: unknown): Reply =>
  refusalReply(
    error instanceof Refusal
      ? error
      : new Refusal('UNKNOWN', error instanceof Error ? (error.stack ?? error.message) : String(error), { status: 500 })
  )

const noted = ({ body, headers }: Reply): unknown => {
  const value = parseJson(body ?? '')
  const digest = headers?.['docker-content-digest']
  return isStructure(value) && value.errors !== undefined ? value : { ...(digest !== undefined && { digest }) }
}

const plan = (deps: RegistryDeps, request: IncomingMessage): Planned => {
  const [written = '', search = ''] = (request.url ?? '/').split('?', 2)
  const path = written.replaceAll(/%3a/gi, ':')
  const query = new URLSearchParams(search)
  const method = request.method ?? 'GET'
  const authorization = parseAuthorization(request, query)
  const target = parsePath(path)
  const route = target && routed(target.rest, method)
  const call = {
    service: 'registry',
    operation: route?.operation ?? 'Ping',
    account: target?.account ?? authorization?.account ?? '',
    region: target?.region ?? authorization?.region ?? '',
    resource: target?.name ?? '',
    request: { method, path, query: withoutTicket(query) }
  }
  const answer = async (): Promise<Reply> => {
    if (authorization === undefined) return challenge(request)
    checkExpiry(deps, authorization)
    if (/^\/v2\/?$/.test(path)) return { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' }
    if (target === undefined) throw ociError('NAME_INVALID', `no repository has the path ${path}`)
    if (route === undefined) throw ociError('UNSUPPORTED')
    return await route.handle({ deps, request, query, ...target, reference: route.reference })
  }
  return { call, answer }
}

const checkExpiry = (deps: RegistryDeps, { account, region, expiresAt }: Authorization): void => {
  deps.settle()
  if (deps.context(account, region).now >= expiresAt) throw ociError('DENIED')
}

const withoutTicket = (query: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...query].filter(([name]) => name !== 'ticket'))
