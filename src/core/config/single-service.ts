import { Problem } from '../problem/problem.ts'
import { violations } from '../problem/violation.ts'
import type { Config } from './config.ts'
import { withDefaults } from './defaults.ts'
import { policyOf } from './policy.ts'
import type { RawConfig } from './raw.ts'
import { configSchema } from './schema.ts'
import { servicesOf } from './services.ts'

/** What an action's inputs say where there is no config file: one service on the default ladder. `{stage}` may stand in each text. */
export type SingleServiceInputs = {
  readonly cluster: string
  readonly service: string
  readonly taskDefinition: string
  readonly region: string
  readonly repository?: string
  readonly container?: string
  readonly path?: string
  readonly dockerfile?: string
  readonly account?: string
  readonly role?: string
  readonly verifyUrl?: string
  /** The stage of this job. Where no name holds `{stage}`, it is the only one. */
  readonly stage?: string
}

/** A config of one service, made of inputs; what is wrong with them is one Problem. */
export const singleServiceConfig = (inputs: SingleServiceInputs): Config => {
  const name = nameOf(inputs.service)
  const value = { ladder: ladderOf(inputs), stages: stagesOf(inputs), services: { [name]: serviceOf(inputs) } }
  const found = violations(configSchema, value)
  const faults = found.map(({ what }) => ({ what: `The inputs make no config: ${what}`, remedy }))
  if (faults.length > 0) throw new Problem(faults)
  const raw = withDefaults(configSchema, value) as RawConfig
  return { policy: policyOf(raw), ...servicesOf(raw) }
}

const remedy = 'Mend the input, or write .github/tagship.yml.'

const ladderOf = (inputs: SingleServiceInputs): readonly string[] => {
  const staged = [inputs.cluster, inputs.service, inputs.role].some(text => text?.includes('{stage}'))
  return staged ? ['alpha', 'beta', 'gamma', 'live'] : [inputs.stage ?? 'live']
}

const stagesOf = (inputs: SingleServiceInputs): object =>
  Object.fromEntries(
    ladderOf(inputs).map(stage => {
      const fill = (text: string): string => text.replaceAll('{stage}', stage)
      const { cluster, region, account, role } = inputs
      const place = {
        ...(account === undefined ? {} : { account }),
        ...(role === undefined ? {} : { role: fill(role) })
      }
      return [stage, { cluster, region, ...place }]
    })
  )

const serviceOf = (inputs: SingleServiceInputs): object => {
  const { service, taskDefinition: task, verifyUrl: url } = inputs
  const container = inputs.container ?? nameOf(service)
  const image = {
    path: inputs.path ?? '.',
    repository: inputs.repository ?? nameOf(service),
    ...(inputs.dockerfile === undefined ? {} : { dockerfile: inputs.dockerfile })
  }
  return { service, task, container, ...image, ...(url === undefined ? {} : { verify: { url } }) }
}

/** The service's name on the ladder: its ECS name without the stage. */
const nameOf = (service: string): string => {
  const words = service
    .toLowerCase()
    .replaceAll('{stage}', '-')
    .split(/[^a-z0-9]+/)
  const name = words.filter(word => word !== '').join('-')
  return name === '' ? 'app' : name.slice(0, 60).replace(/-$/, '')
}
