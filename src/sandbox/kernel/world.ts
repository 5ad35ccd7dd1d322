import type { Account } from './account.ts'
import type { CallRecord } from './call.ts'
import type { Due } from './due.ts'
import type { Fault } from './fault.ts'

/**
 * The whole state of the sandbox as one plain JSON value: reset, compare and `--state` follow from that.
 * Each service keeps its part under `accounts[…].regions[…]`, under its own name.
 */
export type World = {
  /** Version of this format; another one is refused when a state is loaded. */
  format: 5
  seed: string
  /** What a reset comes back to. */
  start: Start
  /** Virtual time in milliseconds since the Unix epoch. */
  now: number
  /** How often each key has been drawn; ids and chances are `hash(seed, key, nth)`. */
  draws: Record<string, number>
  /** Events that will happen, sorted by time, then by order of scheduling. */
  queue: Due[]
  scheduled: number
  accounts: Record<string, Account>
  /** Who the holder of an access key id is: sessions that STS gave out. */
  credentials: Record<string, Session>
  faults: Fault[]
  /** How tasks behave, first match wins; set through the control API. */
  tasks: TaskRule[]
  /** How Lambda functions answer lifecycle hooks, in order; set through the control API. */
  hooks: HookRule[]
  /** How the targets of load balancers stand, first match wins; set through the control API. */
  targets: TargetRule[]
  /** Whether references to secrets that are not there stop tasks: always, never, or where any was ever laid. */
  secrets: 'strict' | 'lenient' | 'where-laid'
  /** What was posted to the sink for chat messages. */
  messages: { at: number; body: unknown }[]
  /** AWS's token buckets, by account, region and place in their table, where they are on. */
  throttle: { on: boolean; buckets: Record<string, { tokens: number; at: number }> }
  /** By how many milliseconds reads of ECS fall behind; 0 when they do not. */
  lag: number
  /** The latest calls, and how long each is as JSON: the list is bounded by both. */
  calls: CallRecord[]
  callSizes: number[]
  callSize: number
}

/** How the sandbox was started: with throttling, and with reads that lag by so many milliseconds. */
export type Start = { throttle: boolean; lag: number }

/** An assumed role's session, found by its access key id; `expires` in virtual milliseconds since the Unix epoch. */
export type Session = { account: string; arn: string; userId: string; expires: number }

/** `POST /_sandbox/targets`: how the targets of matching groups stand, by the group's name or ARN. */
export type TargetRule = { group: string; state: 'initial' | 'healthy' | 'unhealthy' | 'unused'; reason?: string }

/** `POST /_sandbox/tasks`: how the tasks of matching images or families behave. `*` and `?` are wildcards. */
export type TaskRule = {
  match: { image?: string; family?: string; container?: string; service?: string }
  start: 'run' | 'crash' | 'hang' | 'cannot-pull' | 'cannot-start' | 'unhealthy' | 'flap' | 'reclaim' | 'cannot-place'
  'exit-code'?: number
  /** Of a task that is reclaimed: SpotInterruption unless told. */
  'stop-code'?: 'SpotInterruption' | 'TerminationNotice' | 'InfrastructureHealth'
  after?: string
  reason?: string
  log?: string[]
}

/**
 * `POST /_sandbox/hooks`: what the Lambda functions of lifecycle hooks answer at a stage. The rules that match are used
 * up in order, `times` calls each, without it all the rest; after them a hook answers SUCCEEDED.
 */
export type HookRule = {
  /** A lifecycle stage, a function's ARN and a service's name; `*` and `?` are wildcards. */
  stage?: string
  target?: string
  service?: string
  answers: 'SUCCEEDED' | 'FAILED' | 'IN_PROGRESS'
  times?: number
}
