import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { blobPath, layoutMark } from '../../core/image/layout.ts'
import { type Layer, layoutIndex, type Written } from '../../core/image/packed.ts'
import { type Digest, parsed } from '../../core/release/named.ts'

type Bytes = AsyncIterable<Uint8Array>

/** Passes bytes on and keeps their digest and number. */
const meter = () => {
  const hash = createHash('sha256')
  const seen = { size: 0 }
  return {
    pass: async function* (source: Bytes): Bytes {
      for await (const chunk of source) {
        hash.update(chunk)
        seen.size += chunk.length
        yield chunk
      }
    },
    total: (): { digest: Digest; size: number } => ({ digest: parsed(`sha256:${hash.digest('hex')}`), size: seen.size })
  }
}

/** Makes an empty layout folder; what lay there is gone. */
export const startLayout = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true })
}

/** Streams tar bytes into the layout as one gzipped layer; `name` keeps layers that are written side by side apart. */
export const writeLayer = async (folder: string, name: string, tar: Bytes): Promise<Layer> => {
  const partial = join(folder, `${name}.partial`)
  const plain = meter()
  const zipped = meter()
  await pipeline(tar, plain.pass, createGzip({ level: 6 }), zipped.pass, createWriteStream(partial))
  const { digest, size } = zipped.total()
  await rename(partial, join(folder, blobPath(digest)))
  return { digest, size, diff: plain.total().digest }
}

/** Writes config, manifest and the layout's own two files: with them the layout is whole. */
export const finishLayout = async (folder: string, image: { config: Written; manifest: Written }): Promise<void> => {
  for (const { text, descriptor } of [image.config, image.manifest])
    await writeFile(join(folder, blobPath(descriptor.digest)), text)
  await writeFile(join(folder, 'oci-layout'), layoutMark)
  await writeFile(join(folder, 'index.json'), layoutIndex(image.manifest.descriptor))
}
