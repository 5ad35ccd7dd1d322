import { createHash } from 'node:crypto'
import type { Image, ImageIdentifier } from '@aws-sdk/client-ecr'
import { Failure } from '../../core/problem/failure.ts'
import { type Digest, parsed, type Repository } from '../../core/release/named.ts'
import type { Images, StoredImage } from '../../ports/images.ts'
import type { Caller } from './calls.ts'
import { certain } from './given.ts'
import { batches } from './pages.ts'

/** All types of manifest and index, so that ECR hands out what it holds and converts nothing. */
const acceptedMediaTypes: readonly string[] = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json'
]

/** Manifests by tag and by digest: BatchGetImage, a hundred at a time. */
export const storedImages = (ecr: Caller<'ECR'>): Pick<Images, 'byTag' | 'byDigest'> => {
  const get = batchGet(ecr)
  return {
    byTag: async (name, tags) => {
      const images = await get(
        name,
        [...new Set(tags)].map(imageTag => ({ imageTag }))
      )
      return new Map(
        images.map(image => [parsed<'ImageTag'>(certain(image.imageId?.imageTag, 'imageTag')), stored(image)])
      )
    },
    byDigest: async (name, imageDigest) => {
      const [image] = await get(name, [{ imageDigest }])
      return image === undefined ? undefined : stored(image)
    }
  }
}

const batchGet =
  (ecr: Caller<'ECR'>) =>
  async (name: Repository, ids: readonly ImageIdentifier[]): Promise<readonly Image[]> => {
    const found: Image[] = []
    for (const imageIds of batches(ids, 100)) {
      const answer = await ecr({
        operation: 'ecr:BatchGetImage',
        on: { repository: name },
        send: api =>
          api.batchGetImage({
            repositoryName: name,
            imageIds: [...imageIds],
            acceptedMediaTypes: [...acceptedMediaTypes]
          })
      })
      const other = answer.failures?.find(({ failureCode }) => failureCode !== 'ImageNotFound')
      if (other !== undefined) throw unreadable(name, other)
      found.push(...(answer.images ?? []))
    }
    return found
  }

const unreadable = (
  name: Repository,
  failure: {
    readonly imageId?: ImageIdentifier | undefined
    readonly failureCode?: string | undefined
    readonly failureReason?: string | undefined
  }
): Failure => {
  const { imageId, failureCode: code = 'unknown', failureReason } = failure
  const image = imageId?.imageTag ?? imageId?.imageDigest
  const message =
    `ecr:BatchGetImage could not read image "${image}" in repository "${name}": ${code} ${failureReason ?? ''}`.trim()
  return new Failure(message, { kind: 'rejected', action: 'ecr:BatchGetImage', code })
}

/** The manifest is put again byte by byte under other tags, so its bytes must be what the digest says. */
const stored = (image: Image): StoredImage => {
  const digest: Digest = parsed(certain(image.imageId?.imageDigest, 'imageDigest'))
  const manifest = certain(image.imageManifest, 'imageManifest')
  const seen = `sha256:${createHash('sha256').update(manifest).digest('hex')}`
  if (seen !== digest) {
    const message = `ecr:BatchGetImage answered for "${digest}" with a manifest whose digest is "${seen}".`
    throw new Failure(message, { kind: 'rejected', action: 'ecr:BatchGetImage', code: 'DigestMismatch' })
  }
  return { digest, manifest, mediaType: image.imageManifestMediaType ?? mediaTypeIn(manifest) }
}

const mediaTypeIn = (manifest: string): string =>
  certain((JSON.parse(manifest) as { readonly mediaType?: string }).mediaType, 'imageManifestMediaType')
