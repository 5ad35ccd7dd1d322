import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parsed } from '../../../core/release/named.ts'
import type { RegistryTarget } from '../../../ports/registry.ts'

/** What a test tells the registry to do to a request: cut its connection after some bytes, answer it so, or do it and say another status. */
export type Trouble =
  | { readonly cut: number }
  | { readonly status: number; readonly body: string; readonly headers?: Record<string, string> }
  | { readonly done: number }

/** A registry of one repository in memory that writes down what it was asked, and misbehaves when told to. */
export type TinyRegistry = {
  readonly uri: string
  readonly endpoint: string
  readonly asked: string[]
  readonly blobs: Map<string, Buffer>
  readonly manifests: Map<string, string>
  /** By method and kind, `PATCH upload`: what happens to the next requests of it. */
  readonly troubles: Map<string, Trouble[]>
  close(): Promise<void>
}

const sha = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

const received = async (request: IncomingMessage, cut?: number): Promise<Buffer> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    parts.push(part as Buffer)
    size += (part as Buffer).length
    if (cut !== undefined && size >= cut) break
  }
  return Buffer.concat(parts)
}

type Answer = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
type Call = { readonly method: string; readonly kind: string; readonly name: string; readonly url: URL; body: Buffer }

const manifestAnswer = (store: TinyRegistry, { method, name, body }: Call): Answer => {
  if (method === 'HEAD') return { status: store.manifests.has(name) ? 200 : 404 }
  store.manifests.set(name, body.toString())
  return { status: sha(body) === name ? 201 : 400 }
}

const uploadAnswer = (store: TinyRegistry, uploads: Map<string, Buffer>, call: Call): Answer => {
  const { method, name, url, body } = call
  const location = { location: `/v2/000000000000/shop/blobs/uploads/${name === '' ? uploads.size + 1 : name}` }
  if (method === 'POST') {
    uploads.set(String(uploads.size + 1), Buffer.alloc(0))
    return { status: 202, headers: location }
  }
  const had = uploads.get(name)
  if (had === undefined) return { status: 404 }
  if (method === 'GET') return { status: 204, headers: { ...location, range: `0-${Math.max(0, had.length - 1)}` } }
  if (method === 'PATCH') uploads.set(name, Buffer.concat([had, body]))
  if (method === 'PATCH') return { status: 202, headers: location }
  const digest = url.searchParams.get('digest') ?? ''
  if (sha(had) !== digest) return { status: 400, body: '{"errors":[{"code":"DIGEST_INVALID","message":"no"}]}' }
  store.blobs.set(digest, had)
  uploads.delete(name)
  return { status: 201 }
}

const callOf = (request: IncomingMessage): Call => {
  const url = new URL(request.url ?? '', 'http://registry')
  const [, kind, name] = /\/(manifests|blobs\/uploads|blobs)\/([^/]*)$/.exec(url.pathname) ?? []
  const kinds: Record<string, string> = { manifests: 'manifest', 'blobs/uploads': 'upload', blobs: 'blob' }
  return {
    method: request.method ?? '',
    kind: kinds[kind ?? ''] ?? '?',
    name: decodeURIComponent(name ?? ''),
    url,
    body: Buffer.alloc(0)
  }
}

const serve = async (store: TinyRegistry, uploads: Map<string, Buffer>, request: IncomingMessage): Promise<Answer> => {
  const call = callOf(request)
  const range = request.headers['content-range']
  store.asked.push(`${call.method} ${call.kind}${range === undefined ? '' : ` ${range}`}`)
  if (request.headers.authorization !== `Basic ${Buffer.from('AWS:secret').toString('base64')}`)
    return { status: 401, body: 'Not Authorized\n' }
  const trouble = store.troubles.get(`${call.method} ${call.kind}`)?.shift()
  if (trouble !== undefined && 'status' in trouble) return trouble
  call.body = await received(request, trouble !== undefined && 'cut' in trouble ? trouble.cut : undefined)
  const answer =
    call.kind === 'manifest'
      ? manifestAnswer(store, call)
      : call.kind === 'blob'
        ? { status: store.blobs.has(call.name) ? 200 : 404 }
        : uploadAnswer(store, uploads, call)
  if (trouble !== undefined && 'done' in trouble) return { ...answer, status: trouble.done }
  if (trouble !== undefined) throw new Error('cut')
  return answer
}

/** Starts the registry on loopback. */
export const startTinyRegistry = async (): Promise<TinyRegistry> => {
  const uploads = new Map<string, Buffer>()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { status, headers, body } = await serve(store, uploads, request)
      response.writeHead(status, headers).end(body)
    } catch {
      response.destroy() // the client went away, or is to think so of us
    }
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const store: TinyRegistry = {
    uri: `${host}/000000000000/shop`,
    endpoint: `http://${host}`,
    asked: [],
    blobs: new Map(),
    manifests: new Map(),
    troubles: new Map(),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
  return store
}

/** Its repository `shop`, for the user whom it lets in unless another password is given. */
export const targetIn = ({ uri, endpoint }: TinyRegistry, password = 'secret'): RegistryTarget => ({
  repositoryUri: uri,
  repository: parsed('shop'),
  credentials: { endpoint, user: 'AWS', password }
})
