import { rolloutCause } from '../diagnosis/rollout-cause.ts'
import type { FamilyRevision, Sha, Version } from '../release/named.ts'
import { parsed } from '../release/named.ts'
import type { RolloutCause } from '../release/outcome.ts'
import type { RolloutStatus, RolloutView } from '../rollout/rollout-view.ts'
import { parseVersion } from '../tags/version.ts'
import type { Instant } from '../time/instant.ts'
import { tagKeys } from './keys.ts'
import type { RevisionTags } from './veto.ts'

/** How a rollout of the past ended, as far as ECS says; nobody knows any more what verify said. */
export type PastEnding = 'succeeded' | 'rolled-back' | 'failed' | 'superseded' | 'under-way' | 'paused'

/** One rollout of a service: when, how it ended, and what it brought. `by` made the revision. */
export type PastRollout = {
  readonly at: Instant
  readonly ended?: Instant
  readonly is: PastEnding
  readonly cause?: RolloutCause
  readonly revision?: FamilyRevision
  readonly version?: Version
  readonly commit?: Sha
  readonly by?: string
}

/** What a rollout brought: its revision, and that revision's tags where it is still there. */
export type Brought = { readonly revision?: FamilyRevision; readonly tags?: RevisionTags }

/** A rollout of the past in words. `newer` began after it, if any did. */
export const pastRollout = (view: RolloutView, brought: Brought, newer: RolloutView | undefined): PastRollout => {
  const ending = view.paused === undefined ? endings[view.status](view, newer) : 'paused'
  const tags = brought.tags ?? {}
  const [version, commit, by] = [parseVersion(tags[tagKeys.version] ?? ''), tags[tagKeys.commit], tags[tagKeys.actor]]
  return {
    ...{ at: view.createdAt, is: ending },
    ...(view.finishedAt === undefined ? {} : { ended: view.finishedAt }),
    ...(ending === 'rolled-back' || ending === 'failed' ? { cause: rolloutCause(view) } : {}),
    ...(brought.revision === undefined ? {} : { revision: brought.revision }),
    ...(version === undefined ? {} : { version }),
    ...(commit === undefined ? {} : { commit: parsed<'Sha'>(commit) }),
    ...(by === undefined ? {} : { by })
  }
}

type Ending = (view: RolloutView, newer: RolloutView | undefined) => PastEnding

const underWay: Ending = () => 'under-way'

/** ECS stops a rollout whose place a newer one takes. */
const stopped: Ending = ({ finishedAt }, newer) =>
  newer !== undefined && (finishedAt === undefined || newer.createdAt <= finishedAt) ? 'superseded' : 'failed'

const endings: Readonly<Record<RolloutStatus, Ending>> = {
  PENDING: underWay,
  IN_PROGRESS: underWay,
  STOP_REQUESTED: underWay,
  ROLLBACK_REQUESTED: underWay,
  ROLLBACK_IN_PROGRESS: underWay,
  STOPPED: stopped,
  SUCCESSFUL: () => 'succeeded',
  ROLLBACK_SUCCESSFUL: () => 'rolled-back',
  ROLLBACK_FAILED: () => 'failed'
}
