import { saveRelease } from '../flows/release/load-release.ts'
import { rollBackAsked } from '../flows/roll-back/roll-back-asked.ts'
import type { Action } from '../runner/action.ts'
import { duration } from './inputs/duration.ts'
import { flag } from './inputs/flag.ts'
import { services, stage } from './inputs/name.ts'
import { required } from './inputs/required.ts'
import { text } from './inputs/text.ts'
import { rollbackRules } from './inputs/ways.data.ts'
import { contradictions } from './inputs/ways.ts'

const inputs = {
  ...{ stage: required(stage), services, reason: text, to: text, again: flag(false) },
  ...{ resume: flag(false), clear: flag(false), partial: flag(false), timeout: duration },
  ...{ config: text, 'policy-ref': text }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'outcome' | 'stage', string | undefined>>

/** Takes services of a stage back to the last proven state. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  contradictions: contradictions(rollbackRules),
  outputs: ['release', 'outcome', 'stage'],
  run: async (input, ports) => {
    const { release, outcome, ending, report } = await rollBackAsked(
      { ...input, policyRef: input['policy-ref'] },
      ports
    )
    const saved = await saveRelease(ports.files, release)
    return { outputs: { release: saved, outcome: outcome?.is, stage: release.stage }, ending, report }
  }
}
