import type { Clock } from '../../ports/clock.ts'

/** What the AWS adapters need of the outside. `requestHandler` replaces the SDK's own, for talking to a sandbox in this process. */
export type Deps = {
  readonly clock: Clock
  readonly env: Readonly<Record<string, string | undefined>>
  readonly mask: (secret: string) => void
  /** Gives an OIDC token of this job; absent where none can be had. */
  readonly oidcToken?: () => Promise<string>
  readonly requestHandler?: unknown
}
