import type { ContainerName, ImageName, LaneName, Repository, ServiceName, Stage } from '../release/named.ts'
import type { Kind } from '../release/release.ts'
import type { Duration } from '../time/instant.ts'
import type { Idle, VerifySpec } from '../verify/verify-spec.ts'

/** Where a stage's AWS is. `account` and `role` are absent where the caller's own credentials are meant. */
export type Place = {
  readonly region: string
  readonly account?: string
  readonly role?: string
  readonly readRole?: string
}

/** One stage: its place, its cluster, and what ships there by itself. */
export type StageSpec = Place & {
  readonly cluster: string
  /** Branch patterns whose pushes ship here. */
  readonly push: readonly string[]
  /** How long a state must have run here before it may leave. */
  readonly soak?: Duration
}

/** A shorter ladder, allowed from the branches that match `refs`. */
export type Lane = { readonly refs: readonly string[]; readonly stages: readonly Stage[] }

/** A release-tag rule of the user's own, tried before the default table. */
export type TagRule = {
  readonly match: string
  readonly service?: ServiceName
  readonly stage?: Stage
  readonly lane?: LaneName
}

/** Everything that is read from the default branch: a tag cannot bring its own rules. */
export type Policy = {
  /** A rung is one stage or several side by side. */
  readonly ladder: readonly (readonly Stage[])[]
  readonly lanes: Readonly<Record<LaneName, Lane>>
  /** Branch patterns from which release tags must be reachable. */
  readonly refs: readonly string[]
  /** Where images live: the only place images are written to. */
  readonly registry: Place
  readonly stages: Readonly<Record<Stage, StageSpec>>
  readonly tags: readonly TagRule[]
}

/** One image: its declared inputs and its repository. Paths are relative to the repository's root. */
export type ImageSpec = {
  readonly path: string
  readonly needs: readonly string[]
  readonly repository: Repository
  readonly dockerfile?: string
  readonly target?: string
  readonly args: Readonly<Record<string, string>>
  readonly platforms: readonly string[]
}

/** Where the base of a task definition comes from. */
export type TaskBase = { readonly file: string } | { readonly family: string } | 'live'

/** What one layer of config says about variables, references to secrets, verification and standing still; `null` removes. */
export type Overlay = {
  readonly env: Readonly<Record<string, string | null>>
  readonly secrets: Readonly<Record<string, string | null>>
  readonly verify?: VerifySpec
  readonly idle?: Idle
}

/** One service as the config describes it. `service` is the ECS service's name, `{stage}` allowed; of a task it is that of a service beside which it runs. */
export type ServiceSpec = Overlay & {
  readonly kind: Kind
  readonly task: TaskBase
  /** Which image each container gets. */
  readonly containers: Readonly<Record<ContainerName, ImageName>>
  readonly service: string
  /** Tasks that must end well before its rollout begins. */
  readonly before: readonly ServiceName[]
  /** Services that must have rolled out well before it, where they ship in the same release. */
  readonly after: readonly ServiceName[]
  readonly stages: Readonly<Record<Stage, Overlay>>
}

/** The whole config with all defaults filled in. */
export type Config = {
  readonly policy: Policy
  readonly images: Readonly<Record<ImageName, ImageSpec>>
  readonly services: Readonly<Record<ServiceName, ServiceSpec>>
}
