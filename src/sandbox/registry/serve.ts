import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseJson } from '../ecr/json.ts'
import type { Fault } from '../kernel/fault.ts'
import { heldBack } from '../kernel/held-back.ts'
import { isStructure } from '../kernel/member.ts'
import { Refusal } from '../kernel/refusal.ts'
import { takeFault } from '../kernel/take-fault.ts'
import { challenge, hasTicket, parseAuthorization } from './access.ts'
import { catalogPath, getCatalog } from './catalog.ts'
import type { RegistryCall, RegistryDeps } from './deps.ts'
import { ociError, refusalReply } from './oci-error.ts'
import { permit } from './permit.ts'
import { type Reply, send } from './reply.ts'
import { parseTarget, type Target } from './route.ts'
import { struck } from './strike.ts'

/** An OCI registry of version 2 over ECR's repositories: the path of one is `<account>/<region>/<name>`. */
export const registryHandler =
  (deps: RegistryDeps) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const target = parseTarget(request)
    const call = callOf(request, target)
    const gone = new AbortController()
    response.on('close', () => gone.abort(new Error('the client has gone')))
    answer(deps, request, { target, call })
      .catch((error: unknown): Answer => ({ reply: refused(error) }))
      .then(async ({ reply, fault }) => {
        const struckBy = fault && { fault: fault.error ?? 'latency' }
        deps.record({ ...call, status: reply.status, response: noted(reply), ...struckBy })
        const delay = fault === undefined ? 0 : heldBack(fault)
        if (delay > 0) await deps.delay?.(delay, gone.signal)
        await send(response, reply, request.method === 'HEAD')
      })
      .catch(error => response.destroy(error))
  }

/** What a request gets, and the fault that struck it. */
type Answer = { readonly reply: Reply; readonly fault?: Fault }

const answer = async (
  deps: RegistryDeps,
  request: IncomingMessage,
  { target, call }: { target: Target; call: Call }
): Promise<Answer> => {
  const { path, query, repository, route } = target
  const authorization = parseAuthorization(request, target)
  if (authorization === undefined) return { reply: challenge(request) }
  deps.settle()
  const { account, region, expiresAt } = authorization
  const { world, now } = deps.context(account, region)
  if (now >= expiresAt) throw ociError('DENIED')
  const fault = takeFault(world, call)
  const act = async (): Promise<Reply> => {
    if (/^\/v2\/?$/.test(path) && isRead(request))
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' }
    if (isCatalog(request, path)) return getCatalog(deps.context(account, region), authorization, query)
    if (/^\/v2\/?$/.test(path)) throw ociError('UNSUPPORTED')
    if (repository === undefined) throw ociError('NAME_INVALID', `no repository has the path ${path}`)
    if (route === undefined) throw ociError('UNSUPPORTED')
    const whole = route.operation === 'BeginUpload' && query.has('digest')
    const asked = { operation: route.operation, repository, by: authorization, whole }
    if (!hasTicket(target)) permit(deps.context(account, region), asked)
    return await route.handle({ deps, request, query, by: authorization, ...repository, reference: route.reference })
  }
  return { reply: await struck(fault, act).catch(refused), ...(fault && { fault }) }
}

const isRead = ({ method }: Pick<IncomingMessage, 'method'>): boolean => method === 'GET' || method === 'HEAD'

const isCatalog = ({ method }: Pick<IncomingMessage, 'method'>, path: string): boolean =>
  method === 'GET' && path === catalogPath

type Call = Omit<RegistryCall, 'status' | 'response'>

const callOf = ({ method }: IncomingMessage, { path, query, repository, route }: Target): Call => ({
  service: 'registry',
  operation: route?.operation ?? (isCatalog({ method }, path) ? 'ListCatalog' : 'Ping'),
  account: repository?.account ?? '',
  region: repository?.region ?? '',
  resource: repository?.name ?? '',
  request: { method, path, query: Object.fromEntries([...query].filter(([name]) => name !== 'ticket')) }
})

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
