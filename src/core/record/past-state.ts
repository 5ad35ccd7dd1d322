import { type FamilyRevision, type Hash, parsed, type Version } from '../release/named.ts'
import { parseVersion } from '../tags/version.ts'
import type { Instant } from '../time/instant.ts'
import { tagKeys } from './keys.ts'
import { type Holder, stateRecord } from './state-record.ts'

/** A state that a service runs or ran, by one revision that holds it. */
export type PastState = {
  readonly revision: FamilyRevision
  /** Absent where Tagship did not register the revision. */
  readonly hash?: Hash
  readonly version?: Version
  /** ECS takes only ACTIVE revisions. */
  readonly active: boolean
  readonly proven?: Instant
  readonly vetoed?: Instant
}

/** Revisions as states, in their order; what one revision of a state says counts for all that hold it. */
export const pastStates = (revisions: readonly (Holder & { readonly active: boolean })[]): readonly PastState[] =>
  revisions.map(({ revision, tags, active }) => {
    const hash = tags[tagKeys.hash]
    const version = parseVersion(tags[tagKeys.version] ?? '')
    const holders = revisions.filter(other => other.revision === revision || other.tags[tagKeys.hash] === hash)
    return {
      revision,
      active,
      ...(hash === undefined ? {} : { hash: parsed<'Hash'>(hash) }),
      ...(version === undefined ? {} : { version }),
      ...stateRecord(hash === undefined ? [{ revision, tags }] : holders)
    }
  })

/** Whether two revisions hold one and the same state. */
export const isSameState = (one: PastState, other: PastState): boolean =>
  one.revision === other.revision || (one.hash !== undefined && one.hash === other.hash)

/** Whether a person may be sent back to a state: it was proven, nobody vetoed it, and ECS still takes it. */
export const isGood = (state: PastState): boolean =>
  state.active && state.proven !== undefined && state.vetoed === undefined
