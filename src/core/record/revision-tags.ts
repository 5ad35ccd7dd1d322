import type { Digest, Hash } from '../release/named.ts'
import type { Cause, Release, Unit } from '../release/release.ts'
import { compact } from '../time/instant.ts'
import { tagKeys, tagValue } from './keys.ts'

/** What is written on a revision when it is registered: what state it is, and who asked for it at which commit. */
export type RevisionFacts = Pick<Cause, 'actor' | 'run'> &
  Partial<Pick<Release, 'stage' | 'commit'>> &
  Partial<Pick<Unit, 'service' | 'version'>> & {
    readonly hash: Hash
    /** Of its images, those that are named by digest. */
    readonly digests: readonly Digest[]
  }

/** Digests that a tag's value has room for. */
const digestsAtMost = 3

/** Tags under which a revision is registered. */
export const revisionTags = (of: RevisionFacts): Readonly<Record<string, string>> => {
  const facts: Readonly<Record<string, string | undefined>> = {
    [tagKeys.hash]: of.hash,
    [tagKeys.service]: of.service,
    [tagKeys.stage]: of.stage,
    [tagKeys.version]: of.version,
    [tagKeys.commit]: of.commit?.sha,
    [tagKeys.committed]: of.commit === undefined ? undefined : compact(of.commit.time),
    [tagKeys.digest]: [...new Set(of.digests)].slice(0, digestsAtMost).join(' '),
    [tagKeys.run]: of.run,
    [tagKeys.actor]: of.actor
  }
  const known = Object.entries(facts).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, tagValue(value)] as const]
  )
  return Object.fromEntries(known)
}

/** Tags under which a unit's revision is registered. */
export const unitTags = (
  { stage, commit, cause, images }: Release,
  { service, version, images: own }: Unit,
  hash: Hash
): Readonly<Record<string, string>> => {
  const digests = Object.values(own).flatMap(name => images[name]?.digest ?? [])
  return revisionTags({
    ...cause,
    stage,
    commit,
    service,
    hash,
    digests,
    ...(version === undefined ? {} : { version })
  })
}
