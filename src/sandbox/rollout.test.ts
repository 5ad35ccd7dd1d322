import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand
} from '@aws-sdk/client-ecs'
import { expect, it } from '@jest/globals'
import { createSandbox, type Sandbox } from './sandbox.ts'
import { sdkHandler } from './sdk-handler.ts'

const client = (sandbox: Sandbox) =>
  new ECSClient({
    region: 'eu-west-1',
    endpoint: sandbox.hosts.endpoint,
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' },
    requestHandler: sdkHandler(sandbox),
    maxAttempts: 1
  })

/** Creates a service and looks at it every few seconds of virtual time until its rollout has ended. */
const follow = async (sandbox: Sandbox, serviceName: string, every: number): Promise<string> => {
  const ecs = client(sandbox)
  const leave = sandbox.clock.join(serviceName)
  const turn = () => sandbox.clock.wait(serviceName, sandbox.clock.now() + every)
  await turn()
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName,
      taskDefinition: 'api',
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } }
    })
  )
  let state = 'IN_PROGRESS'
  while (state === 'IN_PROGRESS') {
    await turn()
    const { services } = await ecs.send(new DescribeServicesCommand({ cluster: 'shop', services: [serviceName] }))
    state = services?.[0]?.deployments?.[0]?.rolloutState ?? 'unknown'
  }
  leave()
  return `${serviceName} ${state}`
}

/** Two followers side by side in a fresh sandbox. */
const run = async (order: readonly (readonly [string, number])[]) => {
  const hosts = { registry: '127.0.0.1:5000', endpoint: 'http://127.0.0.1:4566' }
  const sandbox = createSandbox({ mode: 'jump', actors: 2, ...hosts })
  const ecs = client(sandbox)
  await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
  const api = { name: 'api', image: 'example.com/api:1', essential: true }
  await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: 'api',
      containerDefinitions: [api],
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512'
    })
  )
  const ends = await Promise.all(order.map(([name, every]) => follow(sandbox, name, every)))
  return { sandbox, ends }
}

it('two clients follow their rollouts in virtual time, and leave the same world whoever starts first', async () => {
  const first = await run([
    ['api', 5000],
    ['web', 7000]
  ])
  const second = await run([
    ['web', 7000],
    ['api', 5000]
  ])
  expect(first.ends).toEqual(['api COMPLETED', 'web COMPLETED'])
  expect(first.sandbox.clock.now()).toBeGreaterThan(Date.UTC(2026, 0, 5, 9) + 15_000)
  expect(second.sandbox.world).toEqual(first.sandbox.world)
  expect(first.sandbox.control.timeline()).toContain('shop/web')
})
