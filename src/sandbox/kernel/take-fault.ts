import { chance, shortKey } from './draw.ts'
import type { Fault } from './fault.ts'
import { fits } from './glob.ts'
import type { World } from './world.ts'

/** What a call is, for faults, draws and the list of calls. */
export type CallKey = {
  readonly service: string
  readonly operation: string
  readonly resource: string
  readonly account: string
  readonly region: string
}

/** Counts the call on every fault that matches it, and gives the first one that strikes. */
export const takeFault = (world: World, call: CallKey): Fault | undefined =>
  world.faults.filter((fault, index) => strikes(world, { fault, index }, call))[0]

const strikes = (world: World, rule: { fault: Fault; index: number }, call: CallKey): boolean => {
  const { fault } = rule
  if (!matches(fault, call) || (fault.until !== undefined && world.now >= fault.until)) return false
  const key = shortKey([call.service, call.operation, call.account, call.region, call.resource].join(' '))
  const nth = (fault.seen?.[key] ?? 0) + 1
  fault.seen ??= {}
  fault.seen[key] = nth
  if (fault.nth !== undefined && !fault.nth.includes(nth)) return false
  return fault.probability === undefined || chance(world, `fault ${rule.index} ${key}`) < fault.probability
}

const matches = (fault: Fault, call: CallKey): boolean =>
  fits(fault.service ?? '*', call.service) &&
  fits(fault.operation ?? '*', call.operation) &&
  fits(fault.resource ?? '*', call.resource)
