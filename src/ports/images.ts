import type { Digest, ImageTag, Repository } from '../core/release/named.ts'
import type { Instant } from '../core/time/instant.ts'
import type { RegistryCredentials } from './registry.ts'

/** What a release needs to know of a repository. */
export type RepositoryView = {
  readonly repository: Repository
  readonly uri: string
  /** Whether a tag of this name can be moved once it is written. */
  readonly mutable: (tag: ImageTag) => boolean
}

/** The manifest exactly as the registry holds it: its sha256 is the digest. */
export type StoredImage = { readonly digest: Digest; readonly manifest: string; readonly mediaType: string }

/** One image with all its tags. */
export type ImageView = {
  readonly digest: Digest
  readonly tags: readonly ImageTag[]
  readonly pushedAt: Instant
  readonly archived: boolean
}

/** What became of a tag: written, there already on this digest, moved from another digest, or taken by another digest and immutable. */
export type TagWrite = { readonly is: 'written' | 'present' } | { readonly is: 'taken'; readonly by: Digest }

/** ECR's control plane in one account and region. A missing repository is a Problem that names it. */
export type Images = {
  repository(name: Repository): Promise<RepositoryView>
  /** Images by tag; a tag that does not exist is absent from the map. */
  byTag(name: Repository, tags: readonly ImageTag[]): Promise<ReadonlyMap<ImageTag, StoredImage>>
  byDigest(name: Repository, digest: Digest): Promise<StoredImage | undefined>
  /** All tags of given digests; a digest that does not exist is absent. */
  describe(name: Repository, digests: readonly Digest[]): Promise<ReadonlyMap<Digest, ImageView>>
  /** Every tag of the repository with its digest. */
  tags(name: Repository): Promise<ReadonlyMap<ImageTag, Digest>>
  putTag(name: Repository, image: StoredImage, tag: ImageTag): Promise<TagWrite>
  credentials(): Promise<RegistryCredentials>
}
