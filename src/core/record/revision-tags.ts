import type { Hash } from '../release/named.ts'
import type { Release, Unit } from '../release/release.ts'
import { compact } from '../time/instant.ts'
import { tagKeys, tagValue } from './keys.ts'

/** Tags under which a unit's revision is registered: what state it is, and which release made it. */
export const revisionTags = (release: Release, unit: Unit, hash: Hash): Readonly<Record<string, string>> => {
  const facts: Readonly<Record<string, string | undefined>> = {
    [tagKeys.hash]: hash,
    [tagKeys.service]: unit.service,
    [tagKeys.stage]: release.stage,
    [tagKeys.version]: unit.version,
    [tagKeys.commit]: release.commit.sha,
    [tagKeys.committed]: compact(release.commit.time),
    [tagKeys.run]: release.cause.run,
    [tagKeys.actor]: release.cause.actor
  }
  const known = Object.entries(facts).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, tagValue(value)] as const]
  )
  return Object.fromEntries(known)
}
