import { iso } from '../clock/iso.ts'
import type { CallRecord } from './call.ts'
import { isStructure } from './member.ts'
import { put } from './put.ts'
import type { CallKey } from './take-fault.ts'
import { isTimestamp } from './timestamp.ts'
import type { World } from './world.ts'

/** Beyond this many calls, or characters of their JSON, the oldest eighth is forgotten. */
const limits = { calls: 50_000, size: 16 * 1024 * 1024 } as const

/** How many calls back one of the same resource is looked for, to share with it what did not change. */
const near = 256

const secret =
  /^(authorizationToken|SecretAccessKey|SessionToken|WebIdentityToken|layerPartBlob|password|SecretString|SecretBinary)$/i

/** Notes an answered call in the world, copied, with secrets blanked and moments as ISO 8601; gives what was noted. */
export const recordCall = (
  world: World,
  key: CallKey,
  call: Pick<CallRecord, 'request' | 'status' | 'response' | 'fault'>
): CallRecord => {
  const { service, operation, account, region, resource } = key
  const last = world.calls.slice(-near).findLast(one => one.resource === resource && one.operation === operation)
  const [request, response] = [shown(call.request, last?.request), shown(call.response, last?.response)]
  const struck = call.fault === undefined ? {} : { fault: call.fault }
  const what = { service, operation, account, region, resource, request, status: call.status, response }
  return keepCall(world, { time: iso(world.now), ...what, ...struck })
}

/** Puts a call at the end of the world's list, which stays within its limits. */
export const keepCall = (world: World, record: CallRecord): CallRecord => {
  const size = JSON.stringify(record).length
  world.calls.push(record)
  world.callSizes.push(size)
  world.callSize += size
  while (world.calls.length > limits.calls || (world.callSize > limits.size && world.calls.length > 1)) {
    const count = Math.ceil(world.calls.length / 8)
    world.calls.splice(0, count)
    for (const gone of world.callSizes.splice(0, count)) world.callSize -= gone
  }
  return record
}

/**
 * A copy as JSON would make it; by hand, since every call passes here. What is as it was in `before` is that itself: who polls is
 * mostly told the same again, and the list of calls holds a great deal of it.
 */
const shown = (value: unknown, before: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value === before ? before : (value ?? null)
  if (Array.isArray(value)) return shownList(value, Array.isArray(before) ? before : [])
  if (isTimestamp(value)) return same(iso(value.$time), before)
  if (value instanceof Uint8Array) return `(${value.byteLength} bytes)`
  const known: Readonly<Record<string, unknown>> = isStructure(before) ? before : {}
  const copy: Record<string, unknown> = {}
  for (const [name, member] of value instanceof Map ? value : Object.entries(value)) {
    const past = Object.hasOwn(known, name) ? known[name] : undefined
    if (member !== undefined) put(copy, name, secret.test(name) ? '***' : shown(member, past))
  }
  const [names, past] = [Object.keys(copy), Object.keys(known)]
  const stays =
    names.length === past.length && names.every((name, at) => name === past[at] && copy[name] === known[name])
  return stays ? known : copy
}

const same = (text: string, before: unknown): unknown => (text === before ? before : text)

/** New items come first in most lists: they are laid beside those of before from their ends. */
const shownList = (list: readonly unknown[], before: readonly unknown[]): readonly unknown[] => {
  const more = list.length - before.length
  const copy = list.map((item, at) => shown(item, before[at - more]))
  return more === 0 && copy.every((item, at) => item === before[at]) ? before : copy
}
