import { checkedRule } from '../control/rule.ts'
import type { CallKey } from '../kernel/take-fault.ts'
import type { World } from '../kernel/world.ts'
import { buckets } from './buckets.data.ts'

/** Follows `POST /_sandbox/throttle {"on":true}`; all buckets are full from then on. */
export const setThrottle = (world: World, body: unknown): void => {
  const flag = { wants: 'true or false', holds: (value: unknown) => typeof value === 'boolean' }
  const { on } = checkedRule(body, { on: flag }, ['on'])
  world.throttle = { on: on === true, buckets: {} }
}

/** Takes a token for a call from its bucket; false when the bucket is empty and the call is one too many. */
export const takeToken = (world: World, call: CallKey): boolean => {
  if (!world.throttle.on) return true
  const index = buckets.findIndex(
    ({ service, operations }) => service === call.service && operations.includes(call.operation)
  )
  const bucket = buckets[index]
  if (bucket === undefined) return true
  const key = `${call.account} ${call.region} ${index}`
  const before = world.throttle.buckets[key] ?? { tokens: bucket.burst, at: world.now }
  const tokens = Math.min(bucket.burst, before.tokens + ((world.now - before.at) / 1000) * bucket.rate)
  const taken = tokens >= 1
  world.throttle.buckets[key] = { tokens: taken ? tokens - 1 : tokens, at: world.now }
  return taken
}
