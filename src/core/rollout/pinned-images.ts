import { type ContainerName, type Digest, parsed } from '../release/named.ts'
import type { Definition } from '../task/definition.ts'
import { containersOf, nameOf } from '../task/member.ts'
import { pinnedDigest } from './digest-match.ts'

/** What a definition promises: by container, the digest of the image that it names by digest. */
export const pinnedImages = (definition: Definition): ReadonlyMap<ContainerName, Digest> =>
  new Map(
    containersOf(definition).flatMap(container => {
      const name = nameOf(container)
      const digest = typeof container.image === 'string' ? pinnedDigest(container.image) : undefined
      return name === undefined || digest === undefined ? [] : [[parsed<'ContainerName'>(name), digest]]
    })
  )
