import { ecs } from '../../sandbox/ecs/service.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Members } from './timeline.ts'

/** Where the service of a timeline lives. */
export const home = { account: '111111111111', region: 'eu-west-1', cluster: 'shop', service: 'api' } as const

/** An ARN of the account and region. */
export const arn = (service: string, rest: string): string =>
  `arn:aws:${service}:${home.region}:${home.account}:${rest}`

/** Asks the sandbox's ECS as somebody else would: the list of calls does not show it. */
export const askEcs = (sandbox: Sandbox, operation: string, input: Members): Record<string, unknown> => {
  const found = ecs.operations[operation]
  if (found === undefined) throw new Error(`the sandbox has no ${operation}`)
  sandbox.clock.sync()
  return found.run(sandbox.enter(home.account, home.region), input)
}
