import { iso } from '../clock/iso.ts'
import type { CallRecord } from './call.ts'
import type { CallKey } from './take-fault.ts'
import { isTimestamp } from './timestamp.ts'
import type { World } from './world.ts'

/** Beyond this many calls, or characters of their JSON, the oldest eighth is forgotten. */
const limits = { calls: 50_000, size: 32 * 1024 * 1024 } as const

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

const shown = (value: unknown): unknown => {
  const plain = JSON.stringify(value ?? null, (name, member) => {
    if (secret.test(name)) return '***'
    return isTimestamp(member) ? iso(member.$time) : member
  })
  return JSON.parse(plain)
}
