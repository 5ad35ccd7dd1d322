import type { Outcome } from '../../core/release/outcome.ts'
import type { Fault } from '../../sandbox/kernel/fault.ts'
import type { HookRule, TaskRule } from '../../sandbox/kernel/world.ts'

/** Members of an AWS request. */
export type Members = Readonly<Record<string, unknown>>

/** What somebody else does, or what befalls AWS. */
export type Happening =
  | { readonly do: 'stop' | 'delete' | 'recreate' | 'cancel' | 'stop-task' | 'heal' }
  /** An external controller makes a task set, the primary one. */
  | { readonly do: 'task-set' }
  /** From now on tasks behave so, whatever their image. */
  | { readonly do: 'tasks'; readonly tasks: Tasks }
  /** Sessions of assumed roles end now. */
  | { readonly do: 'expire' }
  /** Nothing, for so long. */
  | { readonly do: 'wait'; readonly for: string }
  /** Somebody else's UpdateService. */
  | { readonly do: 'update'; readonly members: Members }
  | { readonly do: 'alarm'; readonly state: 'ALARM' | 'OK' }
  | { readonly do: 'faults'; readonly rules: readonly Fault[] }
  /** Makes the tag "stable" name another image. */
  | { readonly do: 'move-tag' }
  | { readonly do: 'continue'; readonly action: 'CONTINUE' | 'ROLLBACK' }
  /** An earlier job: another release went out, or what waits was given a word, through the same action. */
  | { readonly do: 'deploy'; readonly release: 'same' | 'other'; readonly inputs?: Inputs }
  | { readonly do: 'hold' }
  /** Reads of ECS fall behind. */
  | { readonly do: 'lag'; readonly by: string }
  /** From now on AWS counts calls, and refuses those above its limits. */
  | { readonly do: 'throttle' }

/** Inputs of deploy besides those that name the service; with "continue" or "roll-back" no definition is given. */
export type Inputs = Readonly<Record<string, string>>

/** Who the job is: the account's own keys; a session that nobody can renew; a role, assumed with own keys or with the job's OIDC token. */
export type SignIn = 'keys' | 'session' | 'role' | 'oidc'

/** A happening so long after the deploy began. */
export type Later = Happening & { readonly at: string }

/** How the new tasks behave. */
export type Tasks = Omit<TaskRule, 'match'>

/** The service that is deployed to: what differs from two tasks on Fargate with a circuit breaker that rolls back. */
export type Setting = {
  readonly desired?: number
  /** Its deployment configuration, in the place of the circuit breaker. */
  readonly deployment?: Members
  /** Behind a load balancer; checked inside its containers every so many seconds. */
  readonly balanced?: boolean
  readonly checked?: number
  /** Its first rollout, of a placeholder that crashes, has not become anything. */
  readonly first?: boolean
  /** How the definition names the new image: by its digest unless told. */
  readonly image?: 'index' | 'tag'
  /** Beside the container that is deployed another one, of an image named by a tag. */
  readonly sidecar?: true
  /** One task on each container instance. */
  readonly daemon?: true
  /** What drives it, if not ECS. */
  readonly driver?: 'CODE_DEPLOY' | 'EXTERNAL' | 'express'
}

/** What a timeline must come to: the whole outcome (a pause without its hook's id, and nothing with an end in time), the exit code, and a text that was told. */
export type Expected = {
  readonly outcome: Outcome | 'none'
  readonly code: 0 | 1 | 2 | 130
  readonly says: string
  /** Calls of UpdateService that took effect: 1 unless told. */
  readonly updates?: number
  /** A new deployment is forced although nobody asked for it: the same revision failed before. */
  readonly forced?: true
}

/** One history of a service while it is deployed to, and the verdict that it must lead to. */
export type Timeline = {
  readonly name: string
  readonly setting?: Setting
  readonly tasks?: Tasks
  readonly hooks?: readonly HookRule[]
  readonly before?: readonly Happening[]
  readonly meanwhile?: readonly Later[]
  readonly signIn?: SignIn
  /** By how many minutes the job's clock is fast, or slow where it is negative. */
  readonly fast?: number
  readonly inputs?: Inputs
  /** What it turns on lasts for seconds, so that any delay may lead to another verdict that is as right: no sweep of faults. */
  readonly momentary?: true
  readonly expected: Expected
}
