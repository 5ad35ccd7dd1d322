import type { ContainerName, Digest, FamilyRevision } from '../release/named.ts'
import type { Outcome } from '../release/outcome.ts'
import type { Instant } from '../time/instant.ts'
import type { RolloutView, ServiceRevisionView } from './rollout-view.ts'
import type { ServiceView } from './service-view.ts'
import type { TaskView } from './task-view.ts'

/** For each container the digests that count as what was asked: the digest itself, and the runnable children of an index. */
export type AcceptedDigests = ReadonlyMap<ContainerName, readonly Digest[]>

type Seen = {
  /** The revision that was asked for. */
  readonly revision: FamilyRevision
  readonly accepted: AcceptedDigests
  /** Absent when ECS knows no such service any more. */
  readonly service?: ServiceView
  /** Whether the end of ECS's own rollback is waited for. */
  readonly patient: boolean
  /** What is waited for besides a bad end: all traffic on the new revision, or that ECS has finished. */
  readonly until?: 'traffic-shifted' | 'end'
  /** The hook whose word we gave: while the rollout is still shown to wait there, it is on its way. */
  readonly answered?: string
}

/** What one poll saw of our rollout. `rollout` is absent while ECS does not list it yet, or `forgotten`; `serving` and `newer` are read only where a rule asks for them. */
export type RolloutObservation = Seen & {
  readonly basis: 'rollout'
  readonly rollout?: RolloutView
  /** ECS named our rollout before, and knows it no more. */
  readonly forgotten?: true
  /** The service revision that our rollout brought. */
  readonly serving?: ServiceRevisionView
  /** Whether a rollout was created after ours. */
  readonly newer?: boolean
}

/** What one poll saw where service deployments may not be read: our entry of `deployments[]` by its id, and running tasks. */
export type DeploymentObservation = Seen & {
  readonly basis: 'deployments'
  readonly ours: { readonly id: string; readonly createdAt: Instant }
  readonly tasks?: readonly TaskView[]
}

/** What one poll saw of a service that runs the right state already, but not all of it: no rollout is under way. */
export type SteadyObservation = Seen & { readonly basis: 'steady' }

/** What one poll saw of one service. */
export type Observation = RolloutObservation | DeploymentObservation | SteadyObservation

/** Still under way, or how it ended. */
export type Verdict = { readonly is: 'running' } | Outcome
