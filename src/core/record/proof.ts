import { compact, type Instant, parseCompact } from '../time/instant.ts'
import { tagKeys } from './keys.ts'

/** Tags that say on a revision: this state was proven, at ECS's own `finishedAt` in compact UTC, so that a re-run writes the same. */
export const proofTags = (at: Instant): Readonly<Record<string, string>> => ({ [tagKeys.proven]: compact(at) })

/** When a revision was proven, read from its tags; `undefined` when it was not, or when the value is not a moment. */
export const provenAt = (tags: Readonly<Record<string, string>>): Instant | undefined =>
  parseCompact(tags[tagKeys.proven] ?? '')
