import { deployAsked } from '../flows/deploy-asked.ts'
import { saveRelease } from '../flows/load-release.ts'
import type { Action } from '../runner/action.ts'
import { count } from './inputs/count.ts'
import { duration } from './inputs/duration.ts'
import { flag } from './inputs/flag.ts'
import { oneOf } from './inputs/one-of.ts'
import { releaseInput } from './inputs/release-input.ts'
import { text } from './inputs/text.ts'

const inputs = {
  ...{ release: releaseInput, config: text, 'policy-ref': text },
  ...{
    timeout: duration,
    'wait-for': oneOf(['end', 'verdict', 'start']),
    'in-flight': oneOf(['wait', 'supersede', 'refuse'])
  },
  ...{ force: flag(false), 'allow-downgrade': flag(false), partial: flag(false), parallel: count },
  ...{ cluster: text, service: text, 'task-definition': text, revision: text },
  ...{ region: text, account: text, role: text, repository: text, container: text },
  ...{ 'verify-url': text, 'verify-for': duration }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'outcome' | 'revision' | 'diagnosis', string | undefined>>

/** Deploys a release, or one service by itself, and says how it ended. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  outputs: ['release', 'outcome', 'revision', 'diagnosis'],
  run: async (input, ports) => {
    const { timeout, 'wait-for': waitFor, 'in-flight': inFlight, force, partial, parallel } = input
    const allowDowngrade = input['allow-downgrade']
    const options = {
      ...{ force, partial, allowDowngrade },
      ...(parallel === undefined ? {} : { parallel }),
      ...(timeout === undefined ? {} : { timeout }),
      ...(waitFor === undefined ? {} : { waitFor }),
      ...(inFlight === undefined ? {} : { inFlight })
    }
    const { 'policy-ref': policyRef, 'task-definition': file, 'verify-url': verifyUrl, 'verify-for': verifyFor } = input
    const answer = await deployAsked({ ...input, options, policyRef, file, verifyUrl, verifyFor }, ports)
    const { outcome, revision, diagnosis, ending, report } = answer
    const release = answer.release === undefined ? undefined : await saveRelease(ports.files, answer.release)
    return { outputs: { release, outcome: outcome?.is, revision, diagnosis }, ending, report }
  }
}
