import { saveRelease } from '../flows/release/load-release.ts'
import { verifyAsked } from '../flows/verify/verify-asked.ts'
import type { Action } from '../runner/action.ts'
import { address } from './inputs/address.ts'
import { duration } from './inputs/duration.ts'
import { httpStatus } from './inputs/http-status.ts'
import { lines } from './inputs/lines.ts'
import { services, stage } from './inputs/name.ts'
import { pairs } from './inputs/pairs.ts'
import { account, region, role } from './inputs/place.ts'
import { releaseInput } from './inputs/release-input.ts'
import { text } from './inputs/text.ts'
import { verifyRules } from './inputs/ways.data.ts'
import { contradictions } from './inputs/ways.ts'
import { whole } from './inputs/whole.ts'

const inputs = {
  ...{ release: releaseInput, stage, services, config: text, 'policy-ref': text },
  ...{ url: address, status: httpStatus, body: text, headers: pairs, redirects: whole },
  ...{ alarms: lines, region, account, role },
  ...{ within: duration, for: duration, retries: whole }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'outcome', string | undefined>>

/** Looks at health addresses, alarms and targets until all that is asked for holds, and for as long as it must go on holding. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  contradictions: contradictions(verifyRules),
  outputs: ['release', 'outcome'],
  run: async ({ 'policy-ref': policyRef, ...input }, ports) => {
    const answer = await verifyAsked({ ...input, policyRef, spec: specOf(input) }, ports)
    const release = answer.release === undefined ? undefined : await saveRelease(ports.files, answer.release)
    return { outputs: { release, outcome: answer.outcome?.is }, ending: answer.ending, report: answer.report }
  }
}

const specOf = ({
  url,
  status,
  body,
  headers,
  redirects,
  alarms,
  within,
  for: held,
  retries
}: Omit<Inputs, 'policy-ref'>) => ({
  ...(url === undefined
    ? {}
    : {
        address: {
          ...{ url, headers },
          ...(status === undefined ? {} : { status }),
          ...(body === undefined ? {} : { body }),
          ...(redirects === undefined ? {} : { redirects: redirects })
        }
      }),
  ...(alarms.length === 0 ? {} : { alarms }),
  ...(within === undefined ? {} : { within }),
  ...(held === undefined ? {} : { for: held }),
  ...(retries === undefined ? {} : { retries })
})
