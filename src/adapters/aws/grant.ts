import type { Instant } from '../../core/time/instant.ts'
import type { Keys } from './client.ts'

/** Who the caller is, as STS says. */
export type Identity = { readonly account: string; readonly arn: string }

/** Keys with the moment they run out, and whose they are where that is known without another call. */
export type Grant = { readonly keys: Keys; readonly until?: Instant; readonly identity?: Identity }

/** What STS and the credential providers call credentials, in their several spellings. */
type Parts = {
  readonly accessKeyId: string | undefined
  readonly secretAccessKey: string | undefined
  readonly sessionToken?: string | undefined
}

/** Keys of the parts that a provider gave, masked before anything can print them; `undefined` when a part is missing. */
export const maskedKeys = (parts: Parts, mask: (secret: string) => void): Keys | undefined => {
  const { accessKeyId, secretAccessKey, sessionToken } = parts
  if (!accessKeyId || !secretAccessKey) return undefined
  mask(secretAccessKey)
  if (!sessionToken) return { accessKeyId, secretAccessKey }
  mask(sessionToken)
  return { accessKeyId, secretAccessKey, sessionToken }
}
