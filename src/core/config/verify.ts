import { parsed } from '../release/named.ts'
import { parseDuration } from '../time/duration.ts'
import type { Duration } from '../time/instant.ts'
import type { AddressSpec, VerifySpec } from '../verify/verify-spec.ts'
import type { RawVerify } from './raw.ts'

/** What a config file's `verify` asks for. */
export const verifyOf = (raw: RawVerify): VerifySpec => {
  const { alarms, targets, task, retries } = raw
  const address = addressOf(raw)
  const [within, held] = [lengthOf(raw.within), lengthOf(raw.for)]
  return {
    ...(address === undefined ? {} : { address }),
    ...(alarms === undefined ? {} : { alarms }),
    ...(targets === undefined ? {} : { targets }),
    ...(task === undefined ? {} : { task: parsed<'ServiceName'>(task) }),
    ...(within === undefined ? {} : { within }),
    ...(held === undefined ? {} : { for: held }),
    ...(retries === undefined ? {} : { retries })
  }
}

const addressOf = ({ url, status, body, headers, redirects }: RawVerify): AddressSpec | undefined =>
  url === undefined
    ? undefined
    : {
        url,
        ...(status === undefined ? {} : { status: typeof status === 'number' ? [status] : status }),
        ...(body === undefined ? {} : { body }),
        ...(headers === undefined ? {} : { headers }),
        ...(redirects === undefined ? {} : { redirects })
      }

const lengthOf = (text: string | undefined): Duration | undefined =>
  text === undefined ? undefined : parseDuration(text)
