import { createHash } from 'node:crypto'
import { isStructure, listMember, numberMember, structureMember, textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { parseJson } from './json.ts'
import { invalid } from './refuse.ts'

/** A reference from one manifest to a blob or another manifest; `source` is the descriptor as written. */
export type Descriptor = {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  /** Content that is fetched from elsewhere and need not be in the repository. */
  readonly elsewhere: boolean
  readonly source: Input
}

/** What the sandbox reads from an image manifest or an index, either of Docker's kind or OCI's. */
export type Manifest = {
  readonly mediaType: string
  readonly config?: Descriptor
  readonly layers: readonly Descriptor[]
  readonly manifests: readonly Descriptor[]
  readonly subject?: Descriptor
  readonly artifactType?: string
  readonly annotations?: Input
}

const oci = 'application/vnd.oci.image'
const docker = 'application/vnd.docker.distribution'
const known = [
  `${oci}.manifest.v1+json`,
  `${oci}.index.v1+json`,
  `${docker}.manifest.v2+json`,
  `${docker}.manifest.list.v2+json`
]

/** The digest of content: sha256 over exactly these bytes. */
export const digestOf = (content: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`

/** Whether a text has the form of a digest that ECR takes. */
export const isDigest = (text: string): boolean => /^sha256:[0-9a-f]{64}$/.test(text)

/** ECR's answer to all that it does not take for a manifest. */
const unreadable = (): Refusal => invalid('ImageManifest', 'Invalid JSON syntax')

/** Parses a manifest; the media type is the one given, else the one it states: one of them there must be. */
export const parseManifest = (text: string, given?: string): Manifest => {
  const body = parseJson(text)
  if (!isStructure(body) || body.schemaVersion !== 2) throw unreadable()
  const stated = textMember(body, 'mediaType')
  if (given !== undefined && stated !== undefined && given !== stated)
    throw invalid('imageManifestMediaType', `must match the manifest's media type '${stated}'`)
  const mediaType = given ?? stated ?? ''
  if (!known.includes(mediaType)) throw unreadable()
  const manifest = withMembers(body, mediaType)
  const isIndex = /index|list/.test(mediaType)
  const needed = isIndex ? [body.manifests] : [body.config, body.layers]
  if (needed.some(member => member === undefined)) throw unreadable()
  return manifest
}

const withMembers = (body: Input, mediaType: string): Manifest => {
  const [config, subject] = [structureMember(body, 'config'), structureMember(body, 'subject')]
  const [artifactType, annotations] = [textMember(body, 'artifactType'), structureMember(body, 'annotations')]
  return {
    mediaType,
    ...(config && { config: descriptor(config) }),
    layers: (listMember(body, 'layers') ?? []).map(descriptor),
    manifests: (listMember(body, 'manifests') ?? []).map(descriptor),
    ...(subject && { subject: descriptor(subject) }),
    ...(artifactType !== undefined && artifactType !== '' && { artifactType }),
    ...(annotations && { annotations })
  }
}

const descriptor = (source: unknown): Descriptor => {
  if (!isStructure(source)) throw unreadable()
  const digest = textMember(source, 'digest') ?? ''
  if (!isDigest(digest)) throw unreadable()
  return {
    mediaType: textMember(source, 'mediaType') ?? '',
    digest,
    size: numberMember(source, 'size') ?? 0,
    elsewhere: (listMember(source, 'urls') ?? []).length > 0,
    source
  }
}
