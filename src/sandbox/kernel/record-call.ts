import { iso } from '../clock/iso.ts'
import type { CallRecord } from './call.ts'
import type { CallKey } from './take-fault.ts'
import { isTimestamp } from './timestamp.ts'
import type { World } from './world.ts'

/** The oldest calls are forgotten beyond this many. */
const limit = 50_000

const secret = /^(authorizationToken|SecretAccessKey|SessionToken|WebIdentityToken|layerPartBlob|password)$/i

/** Notes an answered call in the world, copied, with secrets blanked and moments as ISO 8601. */
export const recordCall = (
  world: World,
  key: CallKey,
  call: Pick<CallRecord, 'request' | 'status' | 'response' | 'fault'>
): void => {
  const { service, operation, account, region, resource } = key
  const [request, response] = [shown(call.request), shown(call.response)]
  const struck = call.fault === undefined ? {} : { fault: call.fault }
  const what = { service, operation, account, region, resource, request, status: call.status, response }
  world.calls.push({ time: iso(world.now), ...what, ...struck })
  if (world.calls.length > limit) world.calls.shift()
}

const shown = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (name, member) => {
      if (secret.test(name)) return '***'
      return isTimestamp(member) ? iso(member.$time) : member
    })
  )
