import { createHash } from 'node:crypto'
import { type Digest, parsed } from '../release/named.ts'

/** The digest of a text's or a buffer's exact bytes. */
export const digestOf = (content: string | Uint8Array): Digest =>
  parsed(`sha256:${createHash('sha256').update(content).digest('hex')}`)

/** The digest that a text names, `sha256:` and 64 hex digits; `undefined` for anything else. */
export const parseDigest = (text: string): Digest | undefined =>
  /^sha256:[0-9a-f]{64}$/.test(text) ? parsed(text) : undefined
