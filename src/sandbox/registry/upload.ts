import { blobIntake } from '../ecr/intake.ts'
import { isDigest } from '../ecr/manifest.ts'
import { ecrState, type Upload } from '../ecr/state.ts'
import { beginUpload, uploadNamed } from '../ecr/upload.ts'
import { current, type Exchange, location } from './exchange.ts'
import { mounted } from './mount.ts'
import { ociError, refusalReply } from './oci-error.ts'
import type { Reply } from './reply.ts'
import { parseContentRange, spanLength } from './span.ts'

/** `POST …/blobs/uploads/`: opens an upload; with `digest` the body is the whole blob, with `mount` another repository's blob may do. */
export const postUpload = async (exchange: Exchange): Promise<Reply> => {
  const mount = mounted(exchange)
  if (mount !== undefined) return stored(exchange, mount)
  const { registry, repository } = current(exchange)
  const reference = beginUpload(blobIntake(exchange.deps.blobs), registry, repository)
  const opened = { ...exchange, reference }
  return exchange.query.get('digest') === null ? progress(opened, 202, 0) : await putUpload(opened)
}

/** `PATCH`: the next chunk; one that does not begin where the upload stands, or is not as long as it says, is answered 416 with where that is. */
export const patchUpload = async (exchange: Exchange): Promise<Reply> => {
  const received = await receive(exchange)
  if (received === undefined) return outOfPlace(exchange)
  return asEcr(exchange) ? takenByEcr(exchange, received) : progress(exchange, 202, received)
}

/** ECR says 201, and tells the end of the first chunk after all others too, though it keeps what came. */
const takenByEcr = (exchange: Exchange, received: number): Reply => {
  const upload = openUpload(exchange)
  upload.first ??= received
  return progress(exchange, 201, upload.first)
}

/** `PUT`: the last chunk, or none, and the digest that the whole must have. */
export const putUpload = async (exchange: Exchange): Promise<Reply> => {
  const digest = exchange.query.get('digest') ?? ''
  openUpload(exchange)
  if (!isDigest(digest)) throw ociError('DIGEST_INVALID', `invalid digest '${digest}'`)
  if ((await receive(exchange)) === undefined) return outOfPlace(exchange)
  const { registry, repository } = current(exchange)
  const { reference } = exchange
  const intake = blobIntake(exchange.deps.blobs)
  const upload = openUpload(exchange)
  delete ecrState(registry).uploads[reference]
  if (intake.digest(reference, upload) !== digest) {
    intake.drop(reference)
    throw ociError('BLOB_UPLOAD_INVALID')
  }
  repository.layers[digest] = intake.keep(reference, upload)
  return stored(exchange, digest)
}

/** `GET` of an upload: how far it is; ECR knows of none. */
export const getUpload = async (exchange: Exchange): Promise<Reply> => {
  const { received } = openUpload(exchange)
  if (asEcr(exchange)) throw ociError('BLOB_UPLOAD_UNKNOWN')
  return progress(exchange, 204, received)
}

/** `DELETE` of an upload: it is given up, its bytes are gone. */
export const deleteUpload = async (exchange: Exchange): Promise<Reply> => {
  openUpload(exchange)
  delete ecrState(current(exchange).registry).uploads[exchange.reference]
  exchange.deps.blobs.drop(exchange.reference)
  return { status: 204 }
}

const asEcr = (exchange: Exchange): boolean => ecrState(current(exchange).registry).pushesAsEcr === true

const openUpload = (exchange: Exchange): Upload => {
  const { registry, repository } = current(exchange)
  const upload = uploadNamed(registry, repository, exchange.reference)
  if (upload === undefined) throw ociError('BLOB_UPLOAD_UNKNOWN')
  return upload
}

const receive = async (exchange: Exchange): Promise<number | undefined> => {
  const { request, deps, reference } = exchange
  const upload = openUpload(exchange)
  const range = parseContentRange(request.headers['content-range'])
  if (range === 'invalid' || (range !== undefined && range.start !== upload.received)) return undefined
  const length = request.headers['content-length']
  if (range !== undefined && length !== undefined && Number(length) !== spanLength(range)) return undefined
  const appended = await deps.blobs.append(reference, upload.received, request)
  if (appended === undefined) return undefined
  openUpload(exchange).received = appended.size
  if (!appended.whole) throw ociError('BLOB_UPLOAD_INVALID', 'the body broke off')
  return range === undefined || appended.size === range.end + 1 ? appended.size : undefined
}

const outOfPlace = (exchange: Exchange): Reply => ({
  ...refusalReply(ociError('RANGE_INVALID')),
  headers: {
    'content-type': 'application/json; charset=utf-8',
    ...progressHeaders(exchange, openUpload(exchange).received)
  }
})

const progress = (exchange: Exchange, status: number, received: number): Reply => ({
  status,
  headers: progressHeaders(exchange, received)
})

const progressHeaders = (exchange: Exchange, received: number): Record<string, string> => ({
  location: location(exchange, `blobs/uploads/${exchange.reference}`),
  range: `0-${Math.max(0, received - 1)}`,
  'docker-upload-uuid': exchange.reference
})

const stored = (exchange: Exchange, digest: string): Reply => ({
  status: 201,
  headers: { location: location(exchange, `blobs/${digest}`), 'docker-content-digest': digest }
})
