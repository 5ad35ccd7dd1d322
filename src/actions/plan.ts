import { saveRelease } from '../flows/load-release.ts'
import { planRelease } from '../flows/plan.ts'
import { planOptions } from '../flows/plan-options.ts'
import { planReport } from '../flows/plan-report.ts'
import type { Action } from '../runner/action.ts'
import { services, stage } from './inputs/name.ts'
import { text } from './inputs/text.ts'

const inputs = {
  ...{ config: text, 'policy-ref': text, stage, services, tag: text, ref: text, sha: text },
  ...{ cluster: text, service: text, 'task-definition': text, region: text, account: text, role: text },
  ...{ repository: text, container: text, path: text, dockerfile: text }
}

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'release' | 'matrix' | 'any' | 'stage', string | undefined>>

/** Says what ships where and why, as one release for each stage. Nothing to ship is green. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  outputs: ['release', 'matrix', 'any', 'stage'],
  run: async (input, ports) => {
    const plan = await planRelease(planOptions(input))(ports)
    const rows = await Promise.all(
      plan.releases.map(async release => ({ stage: release.stage, release: await saveRelease(ports.files, release) }))
    )
    const only = rows.length === 1 ? rows[0] : undefined
    const outputs = {
      release: only?.release,
      matrix: JSON.stringify(rows),
      any: String(rows.length > 0),
      stage: only?.stage
    }
    return { outputs, ending: 'green', report: planReport(plan) }
  }
}
