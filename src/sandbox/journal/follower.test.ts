import { describe, expect, it } from '@jest/globals'
import { definition, serviceInput } from '../ecs/testing/stage.ts'
import type { Sandbox } from '../sandbox.ts'
import { controlCall, rawCall, replyJson, sandboxByHand } from '../testing/raw-call.ts'

const ecs = async (sandbox: Sandbox, operation: string, body: unknown) =>
  replyJson(await rawCall(sandbox, `AmazonEC2ContainerServiceV20141113.${operation}`, { body })) as ReturnType<
    typeof JSON.parse
  >
const laid = async (by: string) => {
  const sandbox = sandboxByHand()
  await ecs(sandbox, 'CreateCluster', { clusterName: 'shop' })
  for (const image of ['ex.com/api:1', 'ex.com/api:2']) await ecs(sandbox, 'RegisterTaskDefinition', definition(image))
  await ecs(sandbox, 'CreateService', serviceInput())
  sandbox.clock.advance(600_000)
  await controlCall(sandbox, 'POST lag', { by })
  return sandbox
}
const primary = async (sandbox: Sandbox): Promise<string> => {
  const { services } = await ecs(sandbox, 'DescribeServices', { cluster: 'shop', services: ['api'] })
  return services[0].deployments[0].taskDefinition.split('/').at(-1)
}
const update = { cluster: 'shop', service: 'api', taskDefinition: 'api:2' }

describe('reads that lag', () => {
  it('show a write only after the lag, while its own answer shows it at once', async () => {
    const sandbox = await laid('3s')
    const { service } = await ecs(sandbox, 'UpdateService', update)
    expect(service.deployments[0].taskDefinition).toContain('api:2')
    expect(await primary(sandbox)).toBe('api:1')
    sandbox.clock.advance(2999)
    expect(await primary(sandbox)).toBe('api:1')
    sandbox.clock.advance(1)
    expect(await primary(sandbox)).toBe('api:2')
  })

  it('see the same history as reads that do not, later', async () => {
    const history = async (by: string, later: number): Promise<readonly string[]> => {
      const sandbox = await laid(by)
      await ecs(sandbox, 'UpdateService', update)
      sandbox.clock.advance(later)
      const lines: string[] = []
      for (let second = 0; second < 180; second += 5) {
        const { services } = await ecs(sandbox, 'DescribeServices', { cluster: 'shop', services: ['api'] })
        lines.push(JSON.stringify([services[0].deployments, services[0].events]))
        sandbox.clock.advance(5000)
      }
      return lines
    }
    expect(await history('7s', 7000)).toEqual(await history('0s', 0))
  })

  it('do not know yet what was just created, and read all at once when the lag is taken away', async () => {
    const sandbox = await laid('3s')
    await ecs(sandbox, 'CreateService', serviceInput({ serviceName: 'web' }))
    const found = async () =>
      (await ecs(sandbox, 'DescribeServices', { cluster: 'shop', services: ['web'] })).services.length
    expect(await found()).toBe(0)
    await controlCall(sandbox, 'POST lag', { by: '0s' })
    expect(await found()).toBe(1)
  })
})
