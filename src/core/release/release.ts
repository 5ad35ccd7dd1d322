import type { Instant } from '../time/instant.ts'
import type {
  ContainerName,
  ContentKey,
  Digest,
  FamilyRevision,
  Hash,
  ImageName,
  ImageTag,
  LaneName,
  ReleaseTag,
  Repository,
  ServiceName,
  Sha,
  Stage,
  Version
} from './named.ts'
import type { Outcome } from './outcome.ts'

/** What kind of thing a service is; `targets/` knows how each is deployed. */
export type Kind = 'service' | 'scheduled-task' | 'task' | 'lambda' | 'site'

/** Why a unit is in a release. The sentences are in `core/changes/`. */
export type WhyCode =
  | 'image-changed'
  | 'config-changed'
  | 'task-changed'
  | 'not-running'
  | 'not-proven'
  | 'unknown-base'
  | 'tag'
  | 'asked'
  | 'drift'

/** One thing built once from declared inputs. `digest` may be that of an index. */
export type Image = {
  readonly repository: Repository
  readonly key?: ContentKey
  readonly digest?: Digest
  readonly origin?: 'built' | 'reused' | 'promoted' | 'given'
  readonly tags?: readonly ImageTag[]
}

/** One service in one release. `previous` is what ran before this release. */
export type Unit = {
  readonly service: ServiceName
  readonly kind: Kind
  readonly version?: Version
  readonly why: WhyCode
  readonly wave: number
  readonly images: Readonly<Record<ContainerName, ImageName>>
  readonly task?: { readonly revision?: FamilyRevision; readonly hash: Hash }
  readonly previous?: FamilyRevision
  readonly outcome?: Outcome
}

/** The event that asked for a release. */
export type Cause = {
  readonly event: string
  readonly tag?: ReleaseTag
  readonly actor: string
  readonly run?: string
}

/** One release for one stage: the JSON value that flows through the steps (design §3). */
export type Release = {
  readonly schema: 1
  readonly stage: Stage
  readonly lane?: LaneName
  readonly commit: { readonly sha: Sha; readonly time: Instant }
  readonly cause: Cause
  readonly images: Readonly<Record<ImageName, Image>>
  readonly units: readonly Unit[]
  /** Services that ship with this release but not in this part of it, and that come before units of this part. */
  readonly former?: readonly ServiceName[]
}

/** The release with each unit that has no outcome yet replaced by `next(unit)`: a unit with an outcome is left alone, and that is resume. */
export const withUnits = (release: Release, next: (unit: Unit) => Unit): Release => ({
  ...release,
  units: release.units.map(unit => (unit.outcome === undefined ? next(unit) : unit))
})

/** The units that have no outcome yet. */
export const openUnits = (release: Release): readonly Unit[] => release.units.filter(unit => unit.outcome === undefined)
