import { type Instant, later } from '../../../core/time/instant.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Deps } from '../deps.ts'

/** One request as the SDK sent it: the operation, its body, and who signed. */
export type Sent = {
  readonly operation: string
  readonly body: Readonly<Record<string, unknown>>
  readonly key: string
}

/** What a request is answered with; `lost` is a connection that breaks before the answer. */
export type Reply = 'lost' | { readonly status?: number; readonly body: object | string }

/** An AWS of one function: every request in order, answered by it through the SDK's request handler. */
export const wire = (answer: (sent: Sent, nth: number) => Reply) => {
  const sent: Sent[] = []
  const counts = new Map<string, number>()
  const handle = async (request: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown }) => {
    const one = parsedRequest(request)
    const nth = (counts.get(one.operation) ?? 0) + 1
    counts.set(one.operation, nth)
    sent.push(one)
    const reply = answer(one, nth)
    if (reply === 'lost') throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' })
    const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body)
    return { response: { statusCode: reply.status ?? 200, headers: {}, body: Buffer.from(text) } }
  }
  const requestHandler = {
    metadata: { handlerProtocol: 'http/1.1' },
    handle,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
    destroy: () => undefined
  }
  return { sent, requestHandler, operations: () => sent.map(({ operation }) => operation) }
}

const parsedRequest = (request: {
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}): Sent => {
  const key = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? 'unsigned'
  const text = typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body as Uint8Array)
  const target = request.headers['x-amz-target']
  if (target !== undefined) return { operation: target.split('.')[1] ?? '', body: JSON.parse(text), key }
  const form = Object.fromEntries(new URLSearchParams(text))
  return { operation: form.Action ?? '', body: form, key }
}

/** A clock that stands still but for sleeps, which end at once; `slept` is what was asked, in milliseconds. */
export const standingClock = (start: Instant = '2026-01-05T09:00:00.000Z') => {
  const slept: number[] = []
  let now = start
  let busy = 0
  const clock: Clock = {
    now: () => now,
    sleep: async by => {
      if (busy > 0) throw new Error('slept inside busy')
      slept.push(by)
      now = later(now, by)
    },
    busy: async work => {
      busy += 1
      try {
        return await work()
      } finally {
        busy -= 1
      }
    }
  }
  return { clock, slept }
}

/** Adapter dependencies over a wire, with keys of the test's own. */
export const depsOver = (requestHandler: unknown, more: Partial<Deps> = {}): Deps => ({
  clock: standingClock().clock,
  env: { AWS_ACCESS_KEY_ID: 'AMBIENT', AWS_SECRET_ACCESS_KEY: 'ambient-secret' },
  mask: () => undefined,
  requestHandler,
  ...more
})

/** An error body as ECS and ECR send it. */
export const refusal = (code: string, message: string): Reply => ({ status: 400, body: { __type: code, message } })
