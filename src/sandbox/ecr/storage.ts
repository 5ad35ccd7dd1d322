import { type ImageId, imageNamed } from './image.ts'
import { parseManifest } from './manifest.ts'
import type { Image, Repository } from './state.ts'

/** Whether an image can be pulled, lies in the archive, or is on its way back from it. */
export type ImageStatus = 'ACTIVE' | 'ARCHIVED' | 'ACTIVATING'

/** How an image is stored at that time. */
export const imageStatus = ({ archive }: Image, now: number): ImageStatus => {
  if (archive === undefined) return 'ACTIVE'
  if (archive.activeAt === undefined) return 'ARCHIVED'
  return now < archive.activeAt ? 'ACTIVATING' : 'ACTIVE'
}

/** Brings an image back from the archive at that time, which may lie ahead; one on its way is back by then at the latest. */
export const restore = ({ archive }: Image, at: number): void => {
  if (archive !== undefined) archive.activeAt = Math.min(at, archive.activeAt ?? at)
}

/** The image that an id names, unless it has to be restored before it can be pulled. */
export const pullable = (repository: Repository, id: ImageId, now: number): Image | undefined => {
  const image = imageNamed(repository, id)
  return image !== undefined && imageStatus(image, now) === 'ACTIVE' ? image : undefined
}

/** Whether an image's status passes a filter's, which is ACTIVE where none is given. */
export const fitsStatus = (image: Image, now: number, wanted = 'ACTIVE'): boolean =>
  wanted === 'ANY' || imageStatus(image, now) === wanted

/** Since when an image has been there to be scanned: its push, or its last return from the archive. */
export const standingSince = ({ pushedAt, archive }: Image): number => archive?.activeAt ?? pushedAt

/** The layers that only archived images need. */
export const archivedLayers = (repository: Repository, now: number): ReadonlySet<string> => {
  const images = Object.values(repository.images)
  const needed = (active: boolean): readonly string[] =>
    images.filter(image => (imageStatus(image, now) === 'ACTIVE') === active).flatMap(layersOf)
  const used = new Set(needed(true))
  return new Set(needed(false).filter(digest => !used.has(digest)))
}

/** Whether an image of the repository refers to this blob; others ECR may clean up at any time. */
export const isReferenced = ({ images }: Repository, digest: string): boolean =>
  Object.values(images).some(image => layersOf(image).includes(digest))

const layersOf = (image: Image): readonly string[] => {
  const { config, layers } = parseManifest(image.manifest, image.mediaType)
  return [...(config ? [config] : []), ...layers].map(({ digest }) => digest)
}
