import type { IncomingMessage } from 'node:http'
import { download, getBlob, headBlob } from './blob.ts'
import type { Exchange } from './exchange.ts'
import { deleteManifest, getManifest, putManifest } from './manifest.ts'
import { getReferrers } from './referrers.ts'
import type { Reply } from './reply.ts'
import { getTags } from './tag-list.ts'
import { deleteUpload, getUpload, patchUpload, postUpload, putUpload } from './upload.ts'

type Handle = (exchange: Exchange) => Promise<Reply>

/** One kind of path below a repository; the group `reference` is the digest, tag or upload in it. */
type Route = { readonly path: RegExp; readonly methods: Readonly<Record<string, readonly [string, Handle]>> }

const routes: readonly Route[] = [
  { path: /^blobs\/uploads\/?$/, methods: { POST: ['BeginUpload', postUpload] } },
  {
    path: /^blobs\/uploads\/(?<reference>[^/]+)$/,
    methods: {
      GET: ['GetUpload', getUpload],
      PATCH: ['UploadChunk', patchUpload],
      PUT: ['CompleteUpload', putUpload],
      DELETE: ['CancelUpload', deleteUpload]
    }
  },
  {
    path: /^blobs\/(?<reference>[^/]+)$/,
    methods: { GET: ['GetBlob', getBlob], HEAD: ['HeadBlob', headBlob] }
  },
  {
    path: /^manifests\/(?<reference>[^/]+)$/,
    methods: {
      GET: ['GetManifest', getManifest],
      HEAD: ['HeadManifest', getManifest],
      PUT: ['PutManifest', putManifest],
      DELETE: ['DeleteManifest', deleteManifest]
    }
  },
  { path: /^tags\/list$/, methods: { GET: ['ListTags', getTags] } },
  { path: /^referrers\/(?<reference>[^/]+)$/, methods: { GET: ['ListReferrers', getReferrers] } }
]

/** Where a request goes: its path and query, and as far as they are known the repository and what to do there. */
export type Target = {
  readonly path: string
  readonly query: URLSearchParams
  readonly repository?: { readonly account: string; readonly region: string; readonly name: string }
  readonly route?: { readonly operation: string; readonly reference: string; readonly handle: Handle }
}

const below = /^\/v2\/(\d{12})\/([a-z0-9-]+)\/(.+)\/((?:blobs|manifests|referrers|tags)\/[^/]*(?:\/[^/]*)?)$/

const layers = /^\/layers\/(\d{12})\/([a-z0-9-]+)\/(.+)\/([^/]+)$/

/** Takes a request's address apart; a path of another form, or a method not offered there, leaves parts out. */
export const parseTarget = ({ url = '/', method = 'GET' }: IncomingMessage): Target => {
  const [written = '', search = ''] = url.split('?', 2)
  const path = written.replaceAll(/%3a/gi, ':')
  const query = new URLSearchParams(search)
  const [layer, account, region, name, rest = ''] = layers.exec(path) ?? below.exec(path) ?? []
  const route = layer?.startsWith('/layers/') ? downloaded(rest, method, query) : routed(rest, method)
  return {
    path,
    query,
    ...(account && region && name && { repository: { account, region, name } }),
    ...(route && { route })
  }
}

const downloaded = (reference: string, method: string, query: URLSearchParams): Target['route'] =>
  method === 'GET' && query.has('ticket') ? { operation: 'Download', handle: download, reference } : undefined

const routed = (rest: string, method: string): Target['route'] => {
  for (const { path, methods } of routes) {
    const match = path.exec(rest)
    const [operation, handle] = (match && methods[method]) ?? []
    if (operation && handle) return { operation, handle, reference: match?.groups?.reference ?? '' }
  }
  return undefined
}
