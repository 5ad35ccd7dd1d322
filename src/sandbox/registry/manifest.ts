import { deleteImage } from '../ecr/delete-image.ts'
import { isTag, notePull } from '../ecr/image.ts'
import { isDigest, parseManifest } from '../ecr/manifest.ts'
import { ecrState, type Image } from '../ecr/state.ts'
import { pullable } from '../ecr/storage.ts'
import { storeImage } from '../ecr/store-image.ts'
import { readText } from './body.ts'
import { current, type Exchange, location } from './exchange.ts'
import { ociError } from './oci-error.ts'
import type { Reply } from './reply.ts'

/** `HEAD` and `GET` of a manifest by tag or digest, byte for byte; a `GET` counts as a pull, and only a `HEAD` names the digest. */
export const getManifest = async (exchange: Exchange): Promise<Reply> => {
  const { registry, repository } = current(exchange)
  const image = pullable(repository, imageId(exchange), registry.now)
  if (image === undefined) throw ociError('MANIFEST_UNKNOWN')
  const isPull = exchange.request.method === 'GET'
  if (isPull) notePull(image, registry.now)
  return {
    status: 200,
    headers: {
      'content-type': image.mediaType,
      'content-length': String(Buffer.byteLength(image.manifest)),
      ...(!isPull && { 'docker-content-digest': image.digest })
    },
    body: image.manifest
  }
}

/** `PUT` of a manifest under a tag or its digest; what it refers to must be here. */
export const putManifest = async (exchange: Exchange): Promise<Reply> => {
  current(exchange)
  const { digest, tag } = imageId(exchange)
  const manifest = await readText(exchange.request)
  const mediaType = exchange.request.headers['content-type']?.split(';')[0]?.trim()
  const { registry, repository } = current(exchange)
  const image = storeImage(registry, repository, {
    via: 'registry',
    manifest,
    ...(mediaType?.startsWith('application/vnd.') && { mediaType }),
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest })
  })
  return { status: 201, headers: storedHeaders(exchange, image) }
}

/** `DELETE` of a manifest by digest, or of one tag, as `BatchDeleteImage` would do it. */
export const deleteManifest = async (exchange: Exchange): Promise<Reply> => {
  const result = deleteImage(current(exchange).repository, imageId(exchange))
  if ('deleted' in result) return { status: 202 }
  const { failureCode, failureReason } = result.failure
  throw ociError(failureCode === 'ImageReferencedByManifestList' ? 'UNSUPPORTED' : 'MANIFEST_UNKNOWN', failureReason)
}

const imageId = ({ reference }: Exchange): { digest?: string; tag?: string } => {
  if (!reference.includes(':')) return { tag: validTag(reference) }
  if (!isDigest(reference)) throw ociError('DIGEST_INVALID', `invalid digest '${reference}'`)
  return { digest: reference }
}

const validTag = (tag: string): string => {
  if (!isTag(tag)) throw ociError('TAG_INVALID', `invalid tag '${tag}'`)
  return tag
}

const storedHeaders = (exchange: Exchange, image: Image): Record<string, string> => {
  const { subject } = parseManifest(image.manifest, image.mediaType)
  const asEcr = ecrState(current(exchange).registry).pushesAsEcr === true
  return {
    ...(!asEcr && { location: location(exchange, `manifests/${image.digest}`) }),
    'docker-content-digest': image.digest,
    ...(subject && { 'oci-subject': subject.digest })
  }
}
