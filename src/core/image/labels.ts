import type { Sha, Version } from '../release/named.ts'
import type { Instant } from '../time/instant.ts'

/** What labels say of an image. What is not known is left out, never written empty. */
export type LabelFacts = {
  readonly revision: Sha
  /** Committer's date: a re-run writes the same label. */
  readonly created: Instant
  readonly version?: Version
  /** Address of the repository. */
  readonly source?: string
  readonly title?: string
}

/** OCI annotations of an image (image-spec, annotations.md). */
export const ociLabels = (facts: LabelFacts): Readonly<Record<string, string>> => {
  const { revision, created, version, source, title } = facts
  const pairs = Object.entries({ revision, created: created.replace('.000Z', 'Z'), version, source, title })
  return Object.fromEntries(
    pairs.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[`org.opencontainers.image.${name}`, value]]
    )
  )
}
