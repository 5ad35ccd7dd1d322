import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Descriptor } from '../../core/image/layout.ts'
import { Problem } from '../../core/problem/problem.ts'

/** A blob on this machine. */
export type BlobFile = { readonly file: string; readonly descriptor: Descriptor }

/** The Problem that a blob's bytes are not those that its digest names. */
export const damaged = ({ file, descriptor }: BlobFile, cause?: unknown): Problem => {
  const what = `The layout is damaged: "${file}" is not what "${descriptor.digest}" names.`
  return new Problem({ what, remedy: 'Build the image again.' }, { cause })
}

const absent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

async function* bytes(blob: BlobFile): AsyncIterable<Buffer> {
  try {
    for await (const part of createReadStream(blob.file)) yield part as Buffer
  } catch (cause) {
    throw absent(cause) ? damaged(blob, cause) : cause
  }
}

/**
 * Reads and hashes the whole file and gives what lies beyond `offset`: a resumed upload is checked as a whole, too.
 * The last piece is held back until the digest is known to be right, so that damaged bytes never arrive whole.
 */
export async function* bytesFrom(blob: BlobFile, offset: number): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256')
  let seen = 0
  let held: Uint8Array | undefined
  for await (const chunk of bytes(blob)) {
    hash.update(chunk)
    const from = Math.max(0, offset - seen)
    seen += chunk.length
    if (held !== undefined) yield held
    held = from < chunk.length ? chunk.subarray(from) : undefined
  }
  if (seen !== blob.descriptor.size || `sha256:${hash.digest('hex')}` !== blob.descriptor.digest) throw damaged(blob)
  if (held !== undefined) yield held
}
