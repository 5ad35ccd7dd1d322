import type { Caller } from '../kernel/context.ts'
import { partition } from '../kernel/partition.ts'
import type { Session, World } from '../kernel/world.ts'

/** Who calls when nothing tells. */
export type Defaults = { readonly account: string; readonly region: string }

/** A caller, the session if it is an assumed role's, and whether the request was signed at all. */
export type Identity = { readonly caller: Caller; readonly session?: Session; readonly signed: boolean }

/**
 * Who calls: account of the assumed role, else the access key id if that is twelve digits, else the default; region from
 * the credential scope. Signatures are not checked.
 */
export const identity = (world: World, authorization: string | undefined, defaults: Defaults): Identity => {
  const scope = /^AWS4-HMAC-SHA256\s+Credential=([\w-]+)\/\d{8}\/([a-z0-9-]+)\/[a-z0-9.-]+\/aws4_request\b/.exec(
    authorization ?? ''
  )
  const accessKeyId = scope?.[1] ?? ''
  const region = scope?.[2] ?? defaults.region
  const session = Object.hasOwn(world.credentials, accessKeyId) ? world.credentials[accessKeyId] : undefined
  const account = session?.account ?? (/^\d{12}$/.test(accessKeyId) ? accessKeyId : defaults.account)
  const arn = session?.arn ?? `arn:${partition(region)}:iam::${account}:user/sandbox`
  const caller = { account, region, arn, accessKeyId }
  return { caller, ...(session === undefined ? {} : { session }), signed: scope !== null }
}
