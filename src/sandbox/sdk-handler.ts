import { Readable } from 'node:stream'
import type { Sandbox } from './sandbox.ts'
import { type WireReply, type WireRequest, withLength } from './wire/request.ts'

/** The part of the SDK's request that is read. */
export type SdkRequest = {
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** The part of the SDK's response that it reads back. */
export type SdkResponse = {
  statusCode: number
  reason?: string
  headers: Record<string, string>
  body?: Uint8Array | Readable
}

/** The SDK's `requestHandler`, by structure. */
export type SdkHandler = {
  readonly metadata: { readonly handlerProtocol: string }
  handle(request: SdkRequest, options?: { readonly abortSignal?: unknown }): Promise<{ response: SdkResponse }>
  updateHttpClientConfig(): void
  httpHandlerConfigs(): Record<string, never>
  destroy(): void
}

/** Gives SDK clients the sandbox without sockets: `new ECSClient({ requestHandler: sdkHandler(sandbox) })`. */
export const sdkHandler = (sandbox: Pick<Sandbox, 'handle'>): SdkHandler => ({
  metadata: { handlerProtocol: 'http/1.1' },
  handle: async (request, options) => {
    const signal = options?.abortSignal as AbortSignal | undefined
    if (signal?.aborted) throw aborted()
    const held = sandbox.handle(wireRequest(request), signal)
    const reply = await held.catch(error => {
      throw signal?.aborted ? aborted() : error
    })
    if (reply.ending === 'reset') throw lost('TimeoutError', 'socket hang up')
    return { response: sdkResponse(reply) }
  },
  updateHttpClientConfig: () => {},
  httpHandlerConfigs: () => ({}),
  destroy: () => {}
})

const aborted = (): Error => Object.assign(new Error('Request aborted'), { name: 'AbortError' })

const lost = (name: string, message: string): Error => Object.assign(new Error(message), { name, code: 'ECONNRESET' })

const wireRequest = (request: SdkRequest): WireRequest => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(request.query ?? {}))
    for (const one of Array.isArray(value) ? value : [value ?? '']) query.append(name, one)
  const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value])
  const path = query.size === 0 ? request.path : `${request.path}?${query}`
  return { method: request.method, path, headers: Object.fromEntries(headers), body: bytes(request.body) }
}

const bytes = (body: unknown): Uint8Array => {
  if (body === undefined || body === null) return new Uint8Array()
  if (typeof body === 'string') return Buffer.from(body, 'utf8')
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  throw new Error('the sandbox takes request bodies in one piece, no streams')
}

const sdkResponse = (reply: WireReply): SdkResponse => ({
  statusCode: reply.status,
  headers: withLength(reply),
  body: reply.ending === 'cut' ? half(reply.body) : reply.body
})

/** A body whose connection ends in the middle. */
const half = (body: Uint8Array): Readable => {
  const part = body.subarray(0, Math.floor(body.byteLength / 2))
  const pieces = async function* () {
    yield part
    throw lost('Error', 'aborted')
  }
  return Readable.from(pieces(), { objectMode: false })
}
