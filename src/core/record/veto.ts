import { compact, type Instant, parseCompact } from '../time/instant.ts'
import { tagKeys } from './keys.ts'

/** Tags of one revision. */
export type RevisionTags = Readonly<Record<string, string>>

/** Tags that say on a revision: a person rolled back from this state. */
export const vetoTags = (at: Instant): RevisionTags => ({ [tagKeys.vetoed]: compact(at) })

/** Tags that lift the veto of a revision. */
export const clearTags = (at: Instant): RevisionTags => ({ [tagKeys.cleared]: compact(at) })

/** When a state was vetoed, from the tags of all revisions that hold it; `undefined` when nobody did or the veto was lifted later. */
export const vetoedAt = (revisions: readonly RevisionTags[]): Instant | undefined => {
  const vetoed = latest(revisions, tagKeys.vetoed)
  const cleared = latest(revisions, tagKeys.cleared)
  return vetoed !== undefined && vetoed > (cleared ?? '') ? vetoed : undefined
}

const latest = (revisions: readonly RevisionTags[], key: string): Instant | undefined =>
  revisions
    .flatMap(tags => parseCompact(tags[key] ?? '') ?? [])
    .sort()
    .at(-1)
