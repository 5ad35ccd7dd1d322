import type { Context } from '../kernel/context.ts'
import { put } from '../kernel/put.ts'
import { bringBack, scanNew } from './bring-back.ts'
import { checkTag } from './image.ts'
import { digestOf, type Manifest, parseManifest } from './manifest.ts'
import { isImmutable } from './mutability.ts'
import { invalid, refusal } from './refuse.ts'
import { names } from './repository.ts'
import { ecrState, entry, type Image, type Repository } from './state.ts'

/** A manifest on its way in; the API and the registry treat what is there already in different ways. */
export type Push = {
  readonly via: 'api' | 'registry'
  readonly manifest: string
  readonly mediaType?: string
  readonly tag?: string
  readonly digest?: string
}

/** The most tags that one image can have. */
const tagLimit = 1000

/** The most layers that one image can have. */
const layerLimit = 500

/** Stores a manifest and sets its tag, or refuses: everything that it refers to must be here, and its tag free to move. */
export const storeImage = (registry: Context, repository: Repository, push: Push): Image => {
  const manifest = parseManifest(push.manifest, push.mediaType)
  const digest = digestOf(push.manifest)
  if (push.digest !== undefined && push.digest !== digest)
    throw refusal('ImageDigestDoesNotMatchException', { digest: push.digest, calculated: digest })
  if (hasNoLayers(manifest) && (push.via === 'api' || ecrState(registry).pushesAsEcr))
    throw invalid('ImageManifest', 'Image has to have at least 1 layer')
  if (manifest.layers.length > layerLimit)
    throw invalid('ImageManifest', 'Limit on number of layers per image exceeded')
  checkReferences(manifest, registry, repository)
  checkTaken(registry, repository, { ...push, digest })
  const image = entry(repository.images, digest) ?? {
    digest,
    manifest: push.manifest,
    mediaType: manifest.mediaType,
    pushedAt: registry.now
  }
  bringBack(registry, repository, { image, at: registry.now })
  const isNew = entry(repository.images, digest) === undefined
  repository.images[digest] = image
  if (push.tag !== undefined) put(repository.tags, push.tag, digest)
  if (isNew) scanNew(registry, repository, { image, at: registry.now })
  return image
}

const hasNoLayers = ({ config, layers }: Manifest): boolean => config !== undefined && layers.length === 0

const checkReferences = (manifest: Manifest, registry: Context, repository: Repository): void => {
  const blobs = [...(manifest.config ? [manifest.config] : []), ...manifest.layers].filter(blob => !blob.elsewhere)
  const layers = blobs.filter(({ digest }) => entry(repository.layers, digest) === undefined)
  const images = manifest.manifests.filter(({ digest }) => entry(repository.images, digest) === undefined)
  const list = (missing: readonly { digest: string }[]) => [...new Set(missing.map(({ digest }) => digest))].join(', ')
  if (layers.length > 0)
    throw refusal('LayersNotFoundException', { ...names(registry, repository), digests: list(layers) })
  if (images.length > 0)
    throw refusal('ReferencedImagesNotFoundException', { ...names(registry, repository), digests: list(images) })
}

const checkTaken = (
  registry: Context,
  repository: Repository,
  { via, tag, digest }: { via: 'api' | 'registry'; tag?: string; digest: string }
): void => {
  const values = { ...names(registry, repository), digest, tag }
  if (tag !== undefined) checkTag(tag)
  const holder = tag === undefined ? undefined : entry(repository.tags, tag)
  const same = tag === undefined ? entry(repository.images, digest) !== undefined : holder === digest
  if (via === 'api' && same) throw refusal('ImageAlreadyExistsException', values)
  if (tag === undefined || (same && !isImmutable(repository, tag))) return
  if (holder !== undefined && isImmutable(repository, tag)) throw refusal('ImageTagAlreadyExistsException', values)
  if (Object.values(repository.tags).filter(other => other === digest).length >= tagLimit)
    throw refusal('LimitExceededException', values)
}
