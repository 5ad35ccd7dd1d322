import type { Account, Region } from './account.ts'
import type { Caller, Context } from './context.ts'
import type { Hosts } from './hosts.ts'
import type { Start, World } from './world.ts'

/** An empty world at the virtual time `now`, in milliseconds since the Unix epoch. */
export const newWorld = (of: { readonly seed: string; readonly now: number; readonly start?: Start }): World => ({
  format: 5,
  seed: of.seed,
  start: of.start ?? { throttle: false, lag: 0 },
  now: of.now,
  draws: {},
  queue: [],
  scheduled: 0,
  accounts: {},
  credentials: {},
  faults: [],
  tasks: [],
  targets: [],
  hooks: [],
  secrets: 'where-laid',
  messages: [],
  throttle: { on: of.start?.throttle ?? false, buckets: {} },
  lag: of.start?.lag ?? 0,
  calls: [],
  callSizes: [],
  callSize: 0
})

/** What a handler works with, for this caller at the world's now; the account and region come to be when first entered. */
export const enter = (world: World, caller: Caller, hosts: Hosts): Context => {
  const account = accountOf(world, caller.account)
  return { world, account, region: regionOf(account, caller.region), caller, now: world.now, ...hosts }
}

const accountOf = (world: World, id: string): Account => {
  const known = Object.hasOwn(world.accounts, id) ? world.accounts[id] : undefined
  if (known !== undefined) return known
  const account: Account = { id, regions: {}, global: {} }
  world.accounts[id] = account
  return account
}

const regionOf = (account: Account, name: string): Region => {
  const known = Object.hasOwn(account.regions, name) ? account.regions[name] : undefined
  if (known !== undefined) return known
  const region: Region = {}
  account.regions[name] = region
  return region
}
