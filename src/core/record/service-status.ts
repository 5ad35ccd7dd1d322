import type { Digest, FamilyRevision, ServiceName, Sha, Stage, Version } from '../release/named.ts'
import { parsed } from '../release/named.ts'
import { type OtherDriver, otherDriver } from '../rollout/other-driver.ts'
import { pinnedImages } from '../rollout/pinned-images.ts'
import { primary, type ServiceView, wantedRevision } from '../rollout/service-view.ts'
import { parseVersion } from '../tags/version.ts'
import type { Definition } from '../task/definition.ts'
import type { Instant } from '../time/instant.ts'
import { tagKeys } from './keys.ts'
import type { PastRollout } from './past-rollout.ts'
import { provenAt } from './proof.ts'
import { type RevisionTags, vetoedAt } from './veto.ts'

/** What one service runs in one stage, read from ECS. */
export type ServiceStatus = {
  readonly stage: Stage
  readonly service: ServiceName
  /** Absent where an external controller says none. */
  readonly revision?: FamilyRevision
  /** What drives it, where that is not ECS by a plain UpdateService. */
  readonly driver?: OtherDriver
  /** Whether Tagship registered the revision; anything else that runs is drift. */
  readonly ours: boolean
  readonly version?: Version
  readonly commit?: Sha
  readonly digests: readonly Digest[]
  /** When ECS began the deployment that runs or comes. */
  readonly since?: Instant
  readonly by?: string
  readonly proven?: Instant
  readonly vetoed?: Instant
  readonly held?: string
  readonly rollout: 'none' | 'under way' | 'failed'
  readonly running: number
  readonly desired: number
  /** Its last rollouts, newest first, where they were asked for. */
  readonly history?: readonly PastRollout[]
  /** Why its rollouts could not be read. */
  readonly unread?: string
}

/** A revision as a status needs it. */
export type StatusRevision = { readonly definition: Definition; readonly tags: RevisionTags }

/** What a service and its revision say together; a revision that cannot be found leaves its facts out. */
export const serviceStatus = (
  at: { readonly stage: Stage; readonly service: ServiceName },
  view: ServiceView,
  revision: StatusRevision | undefined
): ServiceStatus => {
  const now = primary(view)
  const wanted = wantedRevision(view)
  const driver = otherDriver(view)
  const held = view.tags[tagKeys.hold]
  return {
    ...at,
    ...(wanted === undefined ? {} : { revision: wanted }),
    ...(driver === undefined ? {} : { driver }),
    digests: [...new Set(revision === undefined ? [] : pinnedImages(revision.definition).values())],
    ...factsOf(revision?.tags ?? {}),
    ...(now === undefined ? {} : { since: now.createdAt }),
    ...(held === undefined ? {} : { held }),
    rollout: rolloutOf(now?.rolloutState),
    running: view.running,
    desired: view.desired
  }
}

const rolloutOf = (state: 'COMPLETED' | 'FAILED' | 'IN_PROGRESS' | undefined): ServiceStatus['rollout'] => {
  if (state === 'IN_PROGRESS') return 'under way'
  return state === 'FAILED' ? 'failed' : 'none'
}

const factsOf = (tags: RevisionTags) => {
  const [version, commit, by] = [parseVersion(tags[tagKeys.version] ?? ''), tags[tagKeys.commit], tags[tagKeys.actor]]
  const [proven, vetoed] = [provenAt(tags), vetoedAt([tags])]
  return {
    ours: tags[tagKeys.hash] !== undefined,
    ...(version === undefined ? {} : { version }),
    ...(commit === undefined ? {} : { commit: parsed<'Sha'>(commit) }),
    ...(by === undefined ? {} : { by }),
    ...(proven === undefined ? {} : { proven }),
    ...(vetoed === undefined ? {} : { vetoed })
  }
}
