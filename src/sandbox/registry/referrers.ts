import { isDigest, parseManifest } from '../ecr/manifest.ts'
import type { Image } from '../ecr/state.ts'
import { current, type Exchange } from './exchange.ts'
import { ociError } from './oci-error.ts'
import type { Reply } from './reply.ts'

/** `GET …/referrers/<digest>`: an index of the manifests whose subject this is, of one `artifactType` if asked; none is an empty index. */
export const getReferrers = async (exchange: Exchange): Promise<Reply> => {
  if (!isDigest(exchange.reference)) throw ociError('DIGEST_INVALID', `invalid digest '${exchange.reference}'`)
  const { repository } = current(exchange)
  const wanted = exchange.query.get('artifactType')
  const manifests = Object.values(repository.images)
    .flatMap(image => referrer(image, exchange.reference))
    .filter(({ artifactType }) => wanted === null || artifactType === wanted)
  return {
    status: 200,
    headers: {
      'content-type': 'application/vnd.oci.image.index.v1+json',
      ...(wanted !== null && { 'oci-filters-applied': 'artifactType' })
    },
    body: JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests })
  }
}

type Referrer = {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly artifactType?: string
  readonly annotations?: unknown
}

const referrer = (image: Image, to: string): readonly Referrer[] => {
  const { subject, config, annotations, ...rest } = parseManifest(image.manifest, image.mediaType)
  if (subject?.digest !== to) return []
  const artifactType = rest.artifactType ?? config?.mediaType
  return [
    {
      mediaType: image.mediaType,
      digest: image.digest,
      size: Buffer.byteLength(image.manifest),
      ...(artifactType !== undefined && { artifactType }),
      ...(annotations && { annotations })
    }
  ]
}
