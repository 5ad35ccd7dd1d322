import type { Account, Region } from './account.ts'
import type { Hosts } from './hosts.ts'
import type { World } from './world.ts'

/** Who calls, as the request's credentials say. */
export type Caller = { account: string; region: string; arn: string; accessKeyId: string }

/** What a handler and an event work with: the world, one account and region of it, and the time. Handlers are synchronous. */
export type Context = {
  readonly world: World
  readonly account: Account
  readonly region: Region
  readonly caller: Caller
  /** Virtual milliseconds since the Unix epoch. */
  readonly now: number
} & Hosts
