import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../../core/image/digest.ts'
import { blobPath } from '../../../core/image/layout.ts'
import { mediaTypes } from '../../../core/image/media-types.data.ts'

const put = (layout: string, mediaType: string, content: string | Buffer) => {
  const digest = digestOf(content)
  writeFileSync(join(layout, blobPath(digest)), content)
  return { mediaType, digest, size: Buffer.byteLength(content) }
}

const image = (layout: string, layer: Buffer, architecture: string) =>
  put(
    layout,
    mediaTypes.manifest,
    JSON.stringify({
      schemaVersion: 2,
      config: put(layout, mediaTypes.config, JSON.stringify({ architecture })),
      layers: [put(layout, mediaTypes.layer, layer)]
    })
  )

/** Writes a layout of one layer: an image, or for several platforms an index of images that share the layer. */
export const layImage = (layout: string, layer: Buffer, platforms: readonly string[] = ['amd64']): string => {
  mkdirSync(join(layout, 'blobs', 'sha256'), { recursive: true })
  const images = platforms.map(platform => image(layout, layer, platform))
  const manifests =
    images.length === 1 ? images : [put(layout, mediaTypes.index, JSON.stringify({ manifests: images }))]
  writeFileSync(join(layout, 'index.json'), JSON.stringify({ manifests }))
  return layout
}
