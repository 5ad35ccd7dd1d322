import type { Arranged } from './arranged.ts'

const type = 'application/vnd.oci.image'

/** The text of an image manifest over blobs that are there already. */
export const manifestOver = (config: string, layers: readonly string[], more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: `${type}.manifest.v1+json`,
    config: { mediaType: `${type}.config.v1+json`, digest: config, size: 10 },
    layers: layers.map(digest => ({ mediaType: `${type}.layer.v1.tar+gzip`, digest, size: 100 })),
    ...more
  })

/** The text of an index over images, by platform. */
export const indexOver = (images: readonly { digest: string; os: string; architecture: string }[]): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: `${type}.index.v1+json`,
    manifests: images.map(({ digest, os, architecture }) => ({
      mediaType: `${type}.manifest.v1+json`,
      digest,
      size: 400,
      platform: { os, architecture }
    }))
  })

/** The text of an image's config. */
export const configOf = (labels: Record<string, string>, architecture = 'amd64'): string =>
  JSON.stringify({ os: 'linux', architecture, config: { Labels: labels } })

/** Pushes an image with one layer through the API; gives its digest. */
export const pushed = (
  to: Arranged,
  repositoryName: string,
  image: { tag?: string; content: string; config?: string }
): string => {
  const config = to.layer(repositoryName, image.config ?? configOf({ content: image.content }))
  const imageManifest = manifestOver(config, [to.layer(repositoryName, image.content)])
  const answer = to.call('PutImage', { repositoryName, imageManifest, ...(image.tag && { imageTag: image.tag }) })
  const { imageId } = answer.image as { imageId: { imageDigest: string } }
  return imageId.imageDigest
}
