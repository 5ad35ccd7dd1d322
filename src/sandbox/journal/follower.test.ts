import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../ecr/manifest.ts'
import { configOf, manifestOver } from '../ecr/testing/manifests.ts'
import { definition, serviceInput } from '../ecs/testing/stage.ts'
import type { Sandbox } from '../sandbox.ts'
import { startSandbox } from '../server.ts'
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

  it('see what was pushed to the registry, as tasks that run it', async () => {
    const { sandbox, ready, stop } = await startSandbox({ mode: 'hand', lag: 3000 })
    const ecr = async (operation: string, body: object) =>
      replyJson(await rawCall(sandbox, `AmazonEC2ContainerRegistry_V20150921.${operation}`, { body }))
    await ecr('CreateRepository', { repositoryName: 'api' })
    const { authorizationData } = (await ecr('GetAuthorizationToken', {})) as ReturnType<typeof JSON.parse>
    const headers = { authorization: `Basic ${authorizationData[0].authorizationToken}` }
    const path = `${ready.registry}/111111111111/eu-west-1/api`
    const send = async (method: string, rest: string, body: string) =>
      (await fetch(`http://${path.replace('/', '/v2/')}/${rest}`, { method, headers, body })).status
    const config = configOf({ 'tagship.sandbox.start': 'run' })
    for (const blob of [config, 'layer'])
      expect(await send('POST', `blobs/uploads/?digest=${digestOf(blob)}`, blob)).toBe(201)
    const manifest = manifestOver(digestOf(config), [digestOf('layer')])
    expect(await send('PUT', 'manifests/v1', manifest)).toBe(201)
    await ecs(sandbox, 'CreateCluster', { clusterName: 'shop' })
    await ecs(sandbox, 'RegisterTaskDefinition', definition(`${path}:v1`))
    await ecs(sandbox, 'CreateService', serviceInput())
    sandbox.clock.advance(600_000)
    const { taskArns } = await ecs(sandbox, 'ListTasks', { cluster: 'shop' })
    const { tasks } = await ecs(sandbox, 'DescribeTasks', { cluster: 'shop', tasks: taskArns })
    await stop()
    expect(tasks).toMatchObject(
      [1, 2].map(() => ({ lastStatus: 'RUNNING', containers: [{ imageDigest: digestOf(manifest) }] }))
    )
  })
})
