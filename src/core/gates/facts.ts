import type { Digest, FamilyRevision, ImageName, ImageTag, ServiceName, Sha, Stage, Version } from '../release/named.ts'
import type { Duration, Instant } from '../time/instant.ts'

/** What a stage shows of a state. */
export type Shown =
  | { readonly is: 'proven'; readonly at: Instant; readonly by: 'revision' | 'image-tags' }
  /** It was registered there, but nothing proves it. */
  | { readonly is: 'unproven'; readonly revision: FamilyRevision }
  /** A person rolled it back there. */
  | { readonly is: 'vetoed'; readonly at: Instant }
  /** It was never there. */
  | { readonly is: 'absent' }
  /** Neither the account nor the registry tells. `why` ends a sentence. */
  | { readonly is: 'unknown'; readonly why: string }

/** What one stage of the rung before shows of the state that this commit gives there; `soak` is how long it must have run there. */
export type BeforeFact = Shown & { readonly stage: Stage; readonly soak?: Duration }

/** How the commit that runs lies to the commit that is asked for. */
export type Relation = 'same' | 'older' | 'newer' | 'apart' | 'unknown'

/** What runs here, as far as its revision says. */
export type RunningFact = {
  readonly revision: FamilyRevision
  readonly commit?: Sha
  readonly committed?: Instant
  readonly version?: Version
  readonly relation: Relation
}

/** All that the gates of one unit ask of the world, read before the first write. */
export type Facts = {
  readonly service: ServiceName
  readonly stage: Stage
  readonly now: Instant
  /** Whether the request named this service; a request for the whole repository does not. */
  readonly named: boolean
  readonly commit: { readonly sha: Sha; readonly time: Instant }
  /** Whether the commit is reachable from a branch that matches one of the patterns. */
  readonly reach: { readonly is: 'reachable' | 'unreachable' | 'unknown'; readonly refs: readonly string[] }
  /** Images that were never built for this commit. */
  readonly unbuilt: readonly ImageName[]
  readonly rung: 'first' | 'middle' | 'last'
  /** Whether this very state runs here already, and nothing before it has anything to do. */
  readonly same: boolean
  /** Tasks before it that have something to do although the state runs here. */
  readonly pending?: readonly ServiceName[]
  readonly before: readonly BeforeFact[]
  readonly veto?: { readonly at: Instant; readonly of: 'state' | 'digest'; readonly on: FamilyRevision | Digest }
  /** What the hold on the service says. */
  readonly hold?: string
  readonly version?: Version
  /** A version tag that is on another digest already. */
  readonly taken?: { readonly tag: ImageTag; readonly by: Digest }
  readonly running?: RunningFact
}

/** What the request overrides, each by an input of that name. */
export type Override = 'allow-downgrade' | 'allow-skip'
