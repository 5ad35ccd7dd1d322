/** Why a rollout was given up. */
export type Cause = 'breaker' | 'alarm' | 'user' | 'hook'

/** A cause with what is to be said of it, where the cause alone does not say it. */
export type Failure = { readonly cause: Cause; readonly reason?: string }

/** Something that happened to a service, as its events tell it; rollouts by digits, tasks by id. */
export type Happening =
  | { readonly what: 'started'; readonly tasks: readonly string[]; readonly replaced: number }
  | { readonly what: 'stopped'; readonly tasks: readonly string[] }
  | { readonly what: 'stopped-pending'; readonly count: number }
  | { readonly what: 'registered' | 'deregistered'; readonly count: number; readonly group: string }
  | { readonly what: 'draining' | 'protected'; readonly rollout: string; readonly count: number }
  | { readonly what: 'unplaced'; readonly reason: string }
  | {
      readonly what: 'unhealthy'
      readonly task: string
      readonly target?: { readonly port: number; readonly group: string }
    }
  | { readonly what: 'inconsistent' | 'stuck' | 'steady' }
  | { readonly what: 'completed'; readonly rollout: string }
  | { readonly what: 'failed'; readonly rollout: string; readonly cause: Cause; readonly reason?: string }
  | { readonly what: 'rolling-back'; readonly to: string }
  | { readonly what: 'computed'; readonly set: string; readonly count: number }

/** A happening with its time, in virtual milliseconds since the Unix epoch, the id of its event, and the task set that it befell. */
export type Fact = { readonly at: number; readonly id: string; readonly set?: string } & Happening
