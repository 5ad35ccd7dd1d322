import { releaseJson } from '../core/release/codec.ts'
import { planRelease } from '../flows/plan/plan.ts'
import { planOptions } from '../flows/plan/plan-options.ts'
import { planReport } from '../flows/plan/plan-report.ts'
import { saveRelease } from '../flows/release/load-release.ts'
import type { Action } from '../runner/action.ts'
import { services, stage } from './inputs/name.ts'
import { account, region, role } from './inputs/place.ts'
import { text } from './inputs/text.ts'

const inputs = {
  ...{ config: text, 'policy-ref': text, stage, services, tag: text, ref: text, sha: text },
  ...{ cluster: text, service: text, 'task-definition': text, region, account, role },
  ...{ repository: text, container: text, path: text, dockerfile: text }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'matrix' | 'stages' | 'any' | 'stage', string | undefined>>

/** Says what ships where and why, as one release for each stage. Nothing to ship is green. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  outputs: ['release', 'matrix', 'stages', 'any', 'stage'],
  run: async (input, ports) => {
    const plan = await planRelease(planOptions(input))(ports)
    const [first, ...others] = plan.releases
    const only = others.length === 0 ? first : undefined
    const outputs = {
      release: only === undefined ? undefined : await saveRelease(ports.files, only),
      matrix: JSON.stringify(plan.parts.map(part => ({ stage: part.stage, release: releaseJson(part) }))),
      stages: JSON.stringify(plan.releases.map(({ stage }) => stage)),
      any: String(first !== undefined),
      stage: only?.stage
    }
    return { outputs, ending: 'green', report: planReport(plan) }
  }
}
