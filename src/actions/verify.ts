import { type Fault, Problem } from '../core/problem/problem.ts'
import { saveRelease } from '../flows/load-release.ts'
import { verifyAsked } from '../flows/verify-asked.ts'
import type { Action } from '../runner/action.ts'
import { address } from './inputs/address.ts'
import { duration } from './inputs/duration.ts'
import { httpStatus } from './inputs/http-status.ts'
import { lines } from './inputs/lines.ts'
import { services, stage } from './inputs/name.ts'
import { pairs } from './inputs/pairs.ts'
import { releaseInput } from './inputs/release-input.ts'
import { text } from './inputs/text.ts'
import { verifyNeeds, verifyWays } from './inputs/ways.data.ts'
import { refuseIgnored } from './inputs/ways.ts'
import { whole } from './inputs/whole.ts'

const inputs = {
  ...{ release: releaseInput, stage, services, config: text, 'policy-ref': text },
  ...{ url: address, status: httpStatus, body: text, headers: pairs, redirects: whole },
  ...{ alarms: lines, region: text, account: text, role: text },
  ...{ within: duration, for: duration, retries: whole }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'outcome', string | undefined>>

/** Looks at health addresses, alarms and targets until all that is asked for holds, and for as long as it must go on holding. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  outputs: ['release', 'outcome'],
  run: async (given, ports) => {
    const { 'policy-ref': policyRef, ...input } = given
    const faults = withoutAddress(input)
    if (faults.length > 0) throw new Problem(faults)
    refuseIgnored(given, verifyWays, verifyNeeds)
    const answer = await verifyAsked({ ...input, policyRef, spec: specOf(input) }, ports)
    const release = answer.release === undefined ? undefined : await saveRelease(ports.files, answer.release)
    return { outputs: { release, outcome: answer.outcome?.is }, ending: answer.ending, report: answer.report }
  }
}

/** What an answer must be says nothing where nobody is asked. */
const withoutAddress = ({ url, status, body, headers, redirects }: Omit<Inputs, 'policy-ref'>): readonly Fault[] => {
  const given = { status, body, headers: Object.keys(headers).length === 0 ? undefined : headers, redirects }
  const names = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  const fault = (name: string): Fault => ({
    what: `The input "${name}" is for the answer of an address, and the input "url" is missing.`,
    remedy: `Set "url", or leave "${name}" out: with "release" or "stage" the config says what must hold.`
  })
  return url === undefined ? names.map(fault) : []
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
          ...(status === undefined ? {} : { status: [status] }),
          ...(body === undefined ? {} : { body }),
          ...(redirects === undefined ? {} : { redirects: redirects })
        }
      }),
  ...(alarms.length === 0 ? {} : { alarms }),
  ...(within === undefined ? {} : { within }),
  ...(held === undefined ? {} : { for: held }),
  ...(retries === undefined ? {} : { retries })
})
