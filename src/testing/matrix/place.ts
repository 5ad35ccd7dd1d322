import { ecs } from '../../sandbox/ecs/service.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Members } from './timeline.ts'

/** Where the service of a timeline lives. */
export const home = { account: '111111111111', region: 'eu-west-1', cluster: 'shop', service: 'api' } as const

/** An ARN of the account and region. */
export const arn = (service: string, rest: string): string =>
  `arn:aws:${service}:${home.region}:${home.account}:${rest}`

/** Looks into the sandbox's ECS, or lays something there: the list of calls does not show it, and reads that lag do not see it. */
export const askEcs = (sandbox: Sandbox, operation: string, input: Members): Record<string, unknown> => {
  const found = ecs.operations[operation]
  if (found === undefined) throw new Error(`the sandbox has no ${operation}`)
  sandbox.clock.sync()
  return found.run(sandbox.enter(home.account, home.region), input)
}

/** Asks the sandbox's ECS over the wire, as somebody else would. */
export const tellEcs = async (sandbox: Sandbox, operation: string, input: Members): Promise<void> => {
  const scope = `${home.account}/20260105/${home.region}/ecs/aws4_request`
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}`,
    authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=00`
  }
  const body = Buffer.from(JSON.stringify(input))
  const { status, body: answer } = await sandbox.handle({ method: 'POST', path: '/', headers, body })
  if (status !== 200) throw new Error(`${operation} of somebody else: ${Buffer.from(answer).toString('utf8')}`)
}
