import { statusAsked } from '../flows/status/status-asked.ts'
import type { Action } from '../runner/action.ts'
import { count } from './inputs/count.ts'
import { services, stages } from './inputs/name.ts'
import { text } from './inputs/text.ts'

const inputs = { stages, services, history: count, html: text, config: text, 'policy-ref': text }

type Inputs = { readonly [K in keyof typeof inputs]: ReturnType<(typeof inputs)[K]> }
type Outputs = Readonly<Record<'status', string | undefined>>

/** Says what runs where. */
export const action: Action<Inputs, Outputs> = {
  inputs,
  outputs: ['status'],
  run: async (input, ports) => {
    const { text: status, ending, report } = await statusAsked({ ...input, policyRef: input['policy-ref'] }, ports)
    return { outputs: { status }, ending, report }
  }
}
