import { Problem } from '../problem/problem.ts'
import type { Digest } from '../release/named.ts'
import { parseDigest } from './digest.ts'
import { indexTypes, manifestTypes } from './media-types.data.ts'

/** What points at a blob or a manifest: its type, its digest, its size in bytes (OCI image specification v1.1, descriptor). */
export type Descriptor = { readonly mediaType: string; readonly digest: Digest; readonly size: number }

/** What a manifest's text lists: the blobs of one image, or the manifests of several. */
export type Listing =
  | { readonly is: 'image'; readonly blobs: readonly Descriptor[] }
  | { readonly is: 'index'; readonly manifests: readonly Descriptor[] }

/** The text of the file `oci-layout`, which makes a folder a layout. */
export const layoutMark = '{"imageLayoutVersion":"1.0.0"}'

/** Where a blob lies, relative to the layout's folder. */
export const blobPath = (digest: Digest): string => `blobs/sha256/${digest.slice('sha256:'.length)}`

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown, of: string): Fields => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new Problem({ what: `"${of}" is not what the OCI image layout asks for.`, remedy: 'Build the image again.' })
}

const jsonOf = (text: string, of: string): Fields => {
  try {
    return fieldsOf(JSON.parse(text), of)
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem({ what: `"${of}" is not JSON.`, remedy: 'Build the image again.' }, { cause })
  }
}

const descriptorOf = (value: unknown, of: string): Descriptor => {
  const { mediaType, digest, size } = fieldsOf(value, of)
  const known = typeof digest === 'string' ? parseDigest(digest) : undefined
  if (known !== undefined && typeof mediaType === 'string' && Number.isSafeInteger(size))
    return { mediaType, digest: known, size: size as number }
  throw new Problem({
    what: `"${of}" names something without media type, size or sha256 digest.`,
    remedy: 'Build the image again with a builder that writes OCI layouts.'
  })
}

const descriptorsOf = (value: unknown, of: string): readonly Descriptor[] =>
  Array.isArray(value) ? value.map(item => descriptorOf(item, of)) : []

/** The one manifest that a layout's `index.json` is about; a Problem when it names none or several. */
export const parseLayoutIndex = (text: string, of: string): Descriptor => {
  const [first, ...others] = descriptorsOf(jsonOf(text, of).manifests, of)
  if (first !== undefined && others.every(other => other.digest === first.digest)) return first
  throw new Problem({
    what: `"${of}" names ${first === undefined ? 'no image' : `${others.length + 1} images`}.`,
    remedy: 'Give a layout of exactly one image (several platforms of it go into one index).'
  })
}

/** What a manifest lists; a Problem for a type that is neither an image nor an index. */
export const parseListing = (text: string, self: Descriptor): Listing => {
  const json = jsonOf(text, self.digest)
  if (indexTypes.includes(self.mediaType)) return { is: 'index', manifests: descriptorsOf(json.manifests, self.digest) }
  if (manifestTypes.includes(self.mediaType))
    return {
      is: 'image',
      blobs: [descriptorOf(json.config, self.digest), ...descriptorsOf(json.layers, self.digest)]
    }
  throw new Problem({
    what: `"${self.digest}" is of type "${self.mediaType}", which is neither an image nor an index.`,
    remedy: 'Give a layout of an image.'
  })
}
