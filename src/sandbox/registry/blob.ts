import { Readable } from 'node:stream'
import { isDigest } from '../ecr/manifest.ts'
import { entry, type Layer } from '../ecr/state.ts'
import { current, type Exchange } from './exchange.ts'
import { ociError } from './oci-error.ts'
import type { Reply } from './reply.ts'
import { parseRange, type Span } from './span.ts'

/** `HEAD` and `GET` of a blob that the repository holds, whole or one range of it. */
export const getBlob = async (exchange: Exchange): Promise<Reply> => {
  const digest = exchange.reference
  if (!isDigest(digest)) throw ociError('DIGEST_INVALID', `invalid digest '${digest}'`)
  const layer = entry(current(exchange).repository.layers, digest)
  if (layer === undefined) throw ociError('BLOB_UNKNOWN')
  const span = parseRange(exchange.request.headers.range, layer.size)
  if (span === 'unsatisfiable') return { status: 416, headers: { 'content-range': `bytes */${layer.size}` } }
  const bytes = span === 'whole' ? undefined : span
  return {
    status: bytes === undefined ? 200 : 206,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(bytes === undefined ? layer.size : bytes.end - bytes.start + 1),
      'docker-content-digest': digest,
      'accept-ranges': 'bytes',
      ...(bytes && { 'content-range': `bytes ${bytes.start}-${bytes.end}/${layer.size}` })
    },
    stream: () => content(exchange, layer, bytes)
  }
}

const content = ({ deps: { blobs }, reference }: Exchange, layer: Layer, span: Span | undefined): Readable => {
  if (blobs.has(reference)) return blobs.open(reference, span)
  const kept = Buffer.from(layer.kept ?? '', 'base64')
  return Readable.from([span === undefined ? kept : kept.subarray(span.start, span.end + 1)])
}
