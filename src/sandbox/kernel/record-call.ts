import { iso } from '../clock/iso.ts'
import type { CallRecord } from './call.ts'
import { put } from './put.ts'
import type { CallKey } from './take-fault.ts'
import { isTimestamp } from './timestamp.ts'
import type { World } from './world.ts'

/** Beyond this many calls, or characters of their JSON, the oldest eighth is forgotten. */
const limits = { calls: 50_000, size: 16 * 1024 * 1024 } as const

const secret =
  /^(authorizationToken|SecretAccessKey|SessionToken|WebIdentityToken|layerPartBlob|password|SecretString|SecretBinary)$/i

/** Notes an answered call in the world, copied, with secrets blanked and moments as ISO 8601; gives what was noted. */
export const recordCall = (
  world: World,
  key: CallKey,
  call: Pick<CallRecord, 'request' | 'status' | 'response' | 'fault'>
): CallRecord => {
  const { service, operation, account, region, resource } = key
  const [request, response] = [shown(call.request), shown(call.response)]
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

/** A copy as JSON would make it; by hand, since every call passes here. */
const shown = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value ?? null
  if (Array.isArray(value)) return value.map(shown)
  if (isTimestamp(value)) return iso(value.$time)
  if (value instanceof Uint8Array) return `(${value.byteLength} bytes)`
  const copy: Record<string, unknown> = {}
  for (const [name, member] of value instanceof Map ? value : Object.entries(value))
    if (member !== undefined) put(copy, name, secret.test(name) ? '***' : shown(member))
  return copy
}
