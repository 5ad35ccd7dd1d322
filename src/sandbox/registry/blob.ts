import { Readable } from 'node:stream'
import { layerAddress } from '../ecr/layer-address.ts'
import { isDigest } from '../ecr/manifest.ts'
import { entry, type Layer } from '../ecr/state.ts'
import { current, type Exchange } from './exchange.ts'
import { ociError } from './oci-error.ts'
import type { Reply } from './reply.ts'
import { parseRange, type Span } from './span.ts'

/** `GET` of a blob that the repository holds: its bytes are elsewhere, at an address that needs no credentials. */
export const getBlob = async (exchange: Exchange): Promise<Reply> => {
  found(exchange)
  const { registry, repository } = current(exchange)
  return { status: 307, headers: { location: layerAddress(registry, repository.name, exchange.reference) } }
}

/** `HEAD` of a blob: its size, from the registry itself. */
export const headBlob = async (exchange: Exchange): Promise<Reply> => ({
  status: 200,
  headers: { ...described(found(exchange)), 'docker-content-digest': exchange.reference }
})

/** `GET` of a download address: the blob, whole or one range of it; credentials besides the ticket are refused. */
export const download = async (exchange: Exchange): Promise<Reply> => {
  if (exchange.request.headers.authorization !== undefined) return overAuthorized
  const layer = found(exchange)
  const span = parseRange(exchange.request.headers.range, layer.size)
  if (span === 'unsatisfiable') return { status: 416, headers: { 'content-range': `bytes */${layer.size}` } }
  if (span === 'whole') return { status: 200, headers: described(layer), stream: () => content(exchange, layer) }
  return {
    status: 206,
    headers: {
      ...described(layer),
      'content-length': String(span.end - span.start + 1),
      'content-range': `bytes ${span.start}-${span.end}/${layer.size}`
    },
    stream: () => content(exchange, layer, span)
  }
}

const overAuthorized: Reply = {
  status: 400,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified</Message><ArgumentName>Authorization</ArgumentName></Error>`
}

const found = (exchange: Exchange): Layer => {
  const digest = exchange.reference
  if (!isDigest(digest)) throw ociError('DIGEST_INVALID', `invalid digest '${digest}'`)
  const layer = entry(current(exchange).repository.layers, digest)
  if (layer === undefined) throw ociError('BLOB_UNKNOWN')
  return layer
}

const described = ({ size }: Layer): Record<string, string> => ({
  'content-type': 'application/octet-stream',
  'content-length': String(size),
  'accept-ranges': 'bytes'
})

const content = ({ deps: { blobs }, reference }: Exchange, layer: Layer, span?: Span): Readable => {
  if (blobs.has(reference)) return blobs.open(reference, span)
  const kept = Buffer.from(layer.kept ?? '', 'base64')
  return Readable.from([span === undefined ? kept : kept.subarray(span.start, span.end + 1)])
}
