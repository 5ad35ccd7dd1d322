import { saveRelease } from '../flows/load-release.ts'
import { verifyAsked } from '../flows/verify-asked.ts'
import type { Action } from '../runner/action.ts'
import { duration } from './inputs/duration.ts'
import { releaseInput } from './inputs/release-input.ts'
import { text } from './inputs/text.ts'

const inputs = { release: releaseInput, config: text, 'policy-ref': text, url: text, for: duration }

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'outcome', string | undefined>>

/** Asks health addresses until they answer with 2xx or their time is over. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  outputs: ['release', 'outcome'],
  run: async ({ 'policy-ref': policyRef, ...input }, ports) => {
    const { release, outcome, ending, report } = await verifyAsked({ ...input, policyRef }, ports)
    const saved = release === undefined ? undefined : await saveRelease(ports.files, release)
    return { outputs: { release: saved, outcome: outcome?.is }, ending, report }
  }
}
