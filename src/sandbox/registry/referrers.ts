import { isDigest } from '../ecr/manifest.ts'
import { referrersOf } from '../ecr/referrer.ts'
import { current, type Exchange } from './exchange.ts'
import { ociError } from './oci-error.ts'
import type { Reply } from './reply.ts'

/** `GET …/referrers/<digest>`: an index of the manifests whose subject this is, of one `artifactType` if asked; none is an empty index. */
export const getReferrers = async (exchange: Exchange): Promise<Reply> => {
  if (!isDigest(exchange.reference)) throw ociError('DIGEST_INVALID', `invalid digest '${exchange.reference}'`)
  const { repository } = current(exchange)
  const wanted = exchange.query.get('artifactType')
  const manifests = referrersOf(repository, exchange.reference)
    .filter(({ artifactType }) => wanted === null || artifactType === wanted)
    .map(({ image: { mediaType, digest }, ...rest }) => ({ mediaType, digest, ...rest }))
  return {
    status: 200,
    headers: {
      'content-type': 'application/vnd.oci.image.index.v1+json',
      ...(wanted !== null && { 'oci-filters-applied': 'artifactType' })
    },
    body: JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests })
  }
}
