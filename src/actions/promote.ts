import type { Override } from '../core/gates/facts.ts'
import { promoteAsked } from '../flows/promote/promote-asked.ts'
import { promotePending } from '../flows/promote/promote-pending.ts'
import { saveRelease } from '../flows/release/load-release.ts'
import type { Action } from '../runner/action.ts'
import { duration } from './inputs/duration.ts'
import { flag } from './inputs/flag.ts'
import { stage } from './inputs/name.ts'
import { oneOf } from './inputs/one-of.ts'
import { text } from './inputs/text.ts'
import { contradictions } from './inputs/ways.ts'

const inputs = {
  ...{ tag: text, stage, config: text, 'policy-ref': text, timeout: duration },
  ...{
    pending: flag(false),
    explain: flag(false),
    partial: flag(false),
    'allow-skip': flag(false),
    'allow-downgrade': flag(false)
  },
  builder: oneOf(['auto', 'docker', 'pack']),
  'on-failure': oneOf(['stop', 'go-on', 'roll-back'])
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'outcome' | 'stage' | 'stages', string | undefined>>

/** Promotes what a release tag asks for into one stage. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  contradictions: contradictions({ ways: [], either: [['tag', 'pending']] }),
  outputs: ['release', 'outcome', 'stage', 'stages'],
  run: async (input, ports) => {
    const {
      'policy-ref': policyRef,
      'allow-skip': skip,
      'allow-downgrade': downgrade,
      'on-failure': onFailure,
      ...asked
    } = input
    const overrides: readonly Override[] = [
      ...(skip ? (['allow-skip'] as const) : []),
      ...(downgrade ? (['allow-downgrade'] as const) : [])
    ]
    const order = { ...asked, policyRef, onFailure, overrides }
    const { release, outcome, stage, ready, ending, report } = await (input.pending ? promotePending : promoteAsked)(
      order,
      ports
    )
    const saved = release === undefined ? undefined : await saveRelease(ports.files, release)
    const stages = ready === undefined ? undefined : JSON.stringify(ready)
    return { outputs: { release: saved, outcome: outcome?.is, stage, stages }, ending, report }
  }
}
