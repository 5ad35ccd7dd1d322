import { parseManifest } from './manifest.ts'
import type { Image, Repository } from './state.ts'

/** A manifest that has another one as its subject: a signature, a bill of materials. */
export type Referrer = {
  readonly image: Image
  readonly size: number
  /** What the manifest says, else the media type of its config. */
  readonly artifactType?: string
  readonly annotations?: Readonly<Record<string, unknown>>
}

/** The manifests of a repository whose subject has this digest. */
export const referrersOf = (repository: Repository, digest: string): readonly Referrer[] =>
  Object.values(repository.images).flatMap(image => {
    const { subject, config, annotations, ...rest } = parseManifest(image.manifest, image.mediaType)
    if (subject?.digest !== digest) return []
    const artifactType = rest.artifactType ?? config?.mediaType
    return [
      {
        image,
        size: Buffer.byteLength(image.manifest),
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations && { annotations })
      }
    ]
  })
