import { getBlob } from './blob.ts'
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
    methods: { GET: ['GetBlob', getBlob], HEAD: ['HeadBlob', getBlob] }
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

/** Which repository a path means, and what is left of it; `undefined` for a path of another form. */
export const parsePath = (
  path: string
): { account: string; region: string; name: string; rest: string } | undefined => {
  const parts = /^\/v2\/(\d{12})\/([a-z0-9-]+)\/(.+)\/((?:blobs|manifests|referrers|tags)\/[^/]*(?:\/[^/]*)?)$/.exec(
    path
  )
  const [, account, region, name, rest] = parts ?? []
  return account && region && name && rest ? { account, region, name, rest } : undefined
}

/** What to do with the rest of a path and a method; `undefined` where the registry offers nothing. */
export const routed = (
  rest: string,
  method: string
): { operation: string; reference: string; handle: Handle } | undefined => {
  for (const { path, methods } of routes) {
    const match = path.exec(rest)
    const [operation, handle] = (match && methods[method]) ?? []
    if (operation && handle) return { operation, handle, reference: match?.groups?.reference ?? '' }
  }
  return undefined
}
