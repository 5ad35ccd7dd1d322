import type { Readable } from 'node:stream'

/** What an append left behind: the upload's length so far, and whether the source ended well. */
export type Appended = { readonly size: number; readonly whole: boolean }

/** Content by digest, outside the state: the state knows only digests and sizes. Uploads are named by their ids. */
export type BlobStore = {
  /**
   * Appends a stream where the upload stands at `at`; gives `undefined` when it stands elsewhere or is being written.
   * A source that breaks off leaves what has come.
   */
  readonly append: (upload: string, at: number, source: AsyncIterable<Uint8Array>) => Promise<Appended | undefined>
  /** Appends bytes at once and gives the upload's length. */
  readonly appendNow: (upload: string, bytes: Uint8Array) => number
  /** The digest of what an upload holds so far. */
  readonly digest: (upload: string) => string
  /** Makes an upload the blob of its digest. */
  readonly seal: (upload: string) => { readonly digest: string; readonly size: number }
  /** Forgets an upload; one that is not there is no error. */
  readonly drop: (upload: string) => void
  /** Whether there is a blob of this digest. */
  readonly has: (digest: string) => boolean
  /** Streams a blob, or the bytes from `start` to `end` of it, both included. */
  readonly open: (digest: string, span?: { readonly start: number; readonly end: number }) => Readable
  /** The whole content of a small blob. */
  readonly read: (digest: string) => Uint8Array
}
