import { textMember } from '../kernel/member.ts'
import type { Input } from '../kernel/operation.ts'
import { parseManifest } from './manifest.ts'
import { invalid } from './refuse.ts'
import { entry, type Image, type Repository } from './state.ts'

/** What a call names an image by: a digest, a tag, or both. */
export type ImageId = { readonly digest?: string; readonly tag?: string }

/** The members of an `ImageIdentifier`. */
export const parseImageId = (input: Input): ImageId => {
  const [digest, tag] = [textMember(input, 'imageDigest'), textMember(input, 'imageTag')]
  return { ...(digest !== undefined && { digest }), ...(tag !== undefined && { tag }) }
}

/** An image's identifier as answers give it. */
export const imageIdView = ({ digest, tag }: ImageId): Record<string, string> => ({
  ...(digest !== undefined && { imageDigest: digest }),
  ...(tag !== undefined && { imageTag: tag })
})

/** The image that an id names; where it has both parts they must agree. */
export const imageNamed = (repository: Repository, { digest, tag }: ImageId): Image | undefined => {
  const tagged = tag === undefined ? undefined : entry(repository.tags, tag)
  if (tag !== undefined && (tagged === undefined || (digest !== undefined && digest !== tagged))) return undefined
  return entry(repository.images, digest ?? tagged ?? '')
}

/** All tags by the digest they name, sorted. */
export const tagsByDigest = (repository: Repository): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>()
  for (const tag of Object.keys(repository.tags).sort()) {
    const digest = repository.tags[tag] ?? ''
    const tags = all.get(digest)
    if (tags === undefined) all.set(digest, [tag])
    else tags.push(tag)
  }
  return all
}

/** Compressed bytes of an image: config and layers; of an index, its largest image. */
export const imageSize = (repository: Repository, image: Image): number => {
  const { config, layers, manifests } = parseManifest(image.manifest, image.mediaType)
  const children = manifests.map(({ digest }) => entry(repository.images, digest))
  const sizes = children.map(child => (child === undefined ? 0 : imageSize(repository, child)))
  return Math.max((config?.size ?? 0) + layers.reduce((sum, { size }) => sum + size, 0), ...sizes)
}

/** The digests of the indexes that refer to this image. */
export const indexesOf = (repository: Repository, digest: string): readonly string[] =>
  Object.values(repository.images)
    .filter(({ mediaType }) => /index|list/.test(mediaType))
    .filter(({ manifest, mediaType }) => parseManifest(manifest, mediaType).manifests.some(it => it.digest === digest))
    .map(index => index.digest)

const tagForm = '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'
const tagPattern = new RegExp(`^${tagForm}$`)

/** Whether a text has the form of an image tag. */
export const isTag = (text: string): boolean => tagPattern.test(text)

/** Refuses a text that can be no tag. */
export const checkTag = (tag: string): void => {
  if (!isTag(tag)) throw invalid('imageTag', `must satisfy regular expression '${tagForm}'`)
}

/** Notes a pull; the time kept is renewed once it is a day old. */
export const notePull = (image: Image, now: number): void => {
  if (image.pulledAt === undefined || now - image.pulledAt >= 86_400_000) image.pulledAt = now
}
