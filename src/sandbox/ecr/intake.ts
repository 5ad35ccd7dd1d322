import type { BlobStore } from '../registry/blob-store.ts'
import { digestOf } from './manifest.ts'
import { refusal } from './refuse.ts'
import type { Layer, Upload } from './state.ts'

/** The largest blob whose content the state keeps: configs are read without waiting. */
export const keptBytes = 65_536

/** Where the bytes of an upload go until it is whole, and what stays of them afterwards. */
export type Intake = {
  readonly take: (id: string, upload: Upload, bytes: Uint8Array) => void
  readonly digest: (id: string, upload: Upload) => string
  /** Ends the upload: its bytes are now the blob of this digest. */
  readonly keep: (id: string, upload: Upload) => Layer
  readonly drop: (id: string) => void
}

/** Bytes in the blob store; of a small blob that looks like a config the state keeps a copy. */
export const blobIntake = (blobs: BlobStore): Intake => ({
  take: (id, upload, bytes) => {
    upload.received = blobs.appendNow(id, bytes)
  },
  digest: id => blobs.digest(id),
  keep: id => {
    const { digest, size } = blobs.seal(id)
    const content = size <= keptBytes ? blobs.read(digest) : undefined
    return { size, ...(content?.[0] === 0x7b && { kept: Buffer.from(content).toString('base64') }) }
  },
  drop: id => blobs.drop(id)
})

/** Bytes in the state itself, for a sandbox without a registry: small blobs only. */
export const stateIntake: Intake = {
  take: (_id, upload, bytes) => {
    const all = Buffer.concat([content(upload), bytes])
    if (all.length > keptBytes) throw refusal('LayerTooLargeException')
    upload.kept = all.toString('base64')
    upload.received = all.length
  },
  digest: (_id, upload) => digestOf(content(upload)),
  keep: (_id, upload) => ({ size: upload.received, kept: content(upload).toString('base64') }),
  drop: () => undefined
}

const content = ({ kept }: Upload): Buffer => Buffer.from(kept ?? '', 'base64')
