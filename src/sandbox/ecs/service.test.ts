import * as sdk from '@aws-sdk/client-ecs'
import { describe, expect, it } from '@jest/globals'
import { createSandbox } from '../sandbox.ts'
import { sdkHandler } from '../sdk-handler.ts'
import { breakerOn, definition, serviceInput } from './testing/stage.ts'

const hosts = { registry: '127.0.0.1:5000', endpoint: 'http://127.0.0.1:4566' }

const arranged = () => {
  const sandbox = createSandbox({ ...hosts, mode: 'hand' })
  const client = new sdk.ECSClient({
    region: 'eu-west-1',
    endpoint: hosts.endpoint,
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' },
    requestHandler: sdkHandler(sandbox),
    maxAttempts: 1
  })
  return { sandbox, client, pass: (seconds: number) => sandbox.clock.advance(seconds * 1000) }
}

const input = <T>(members: unknown): T => members as T

const running = async () => {
  const stage = arranged()
  await stage.client.send(new sdk.CreateClusterCommand({ clusterName: 'shop' }))
  await stage.client.send(new sdk.RegisterTaskDefinitionCommand(input(definition('ex.com/api:1'))))
  const created = serviceInput({ deploymentConfiguration: breakerOn })
  await stage.client.send(new sdk.CreateServiceCommand(input(created)))
  stage.pass(300)
  return stage
}

const place = { cluster: 'shop', service: 'api' }

describe("ECS through AWS's own client", () => {
  it('describes services, deployments and revisions with real moments', async () => {
    const { client } = await running()
    const { services } = await client.send(new sdk.DescribeServicesCommand({ cluster: 'shop', services: ['api'] }))
    const [service] = services ?? []
    expect(service?.createdAt).toEqual(new Date('2026-01-05T09:00:00Z'))
    expect(service?.deployments?.[0]).toMatchObject({ rolloutState: 'COMPLETED', updatedAt: expect.any(Date) })
    expect(service?.events?.[0]?.message).toBe('(service api) has reached a steady state.')
    const { serviceDeployments } = await client.send(new sdk.ListServiceDeploymentsCommand(place))
    const serviceDeploymentArns = [serviceDeployments?.[0]?.serviceDeploymentArn ?? '']
    const deployments = await client.send(new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns }))
    expect(deployments.serviceDeployments?.[0]).toMatchObject({ status: 'SUCCESSFUL', finishedAt: expect.any(Date) })
    const arn = deployments.serviceDeployments?.[0]?.targetServiceRevision?.arn ?? ''
    const revisions = await client.send(new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: [arn] }))
    expect(revisions.serviceRevisions?.[0]?.containerImages?.[0]?.imageDigest).toMatch(/^sha256:/)
  })

  it('filters service deployments by time of creation and status', async () => {
    const { client, pass } = await running()
    await client.send(new sdk.UpdateServiceCommand({ ...place, forceNewDeployment: true }))
    pass(5)
    const count = async (more: object) =>
      (await client.send(new sdk.ListServiceDeploymentsCommand({ ...place, ...more }))).serviceDeployments?.length
    expect(await count({})).toBe(2)
    expect(await count({ createdAt: { after: new Date('2026-01-05T09:04:00Z') } })).toBe(1)
    expect(await count({ createdAt: { before: new Date('2026-01-05T09:04:00Z') } })).toBe(1)
    expect(await count({ status: ['IN_PROGRESS'] })).toBe(1)
  })

  it('stops a rollout, and refuses with the classes that the client knows', async () => {
    const { client, pass } = await running()
    await client.send(new sdk.UpdateServiceCommand({ ...place, forceNewDeployment: true }))
    pass(5)
    const { serviceDeployments } = await client.send(new sdk.ListServiceDeploymentsCommand(place))
    const serviceDeploymentArn = serviceDeployments?.[0]?.serviceDeploymentArn ?? ''
    const stop = () => client.send(new sdk.StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }))
    expect(await stop()).toMatchObject({ serviceDeploymentArn })
    pass(60)
    await expect(stop()).rejects.toBeInstanceOf(sdk.ConflictException)
    const missing = new sdk.UpdateServiceCommand({ cluster: 'shop', service: 'none' })
    await expect(client.send(missing)).rejects.toBeInstanceOf(sdk.ServiceNotFoundException)
    const foreign = new sdk.ListTasksCommand({ cluster: 'none' })
    await expect(client.send(foreign)).rejects.toBeInstanceOf(sdk.ClusterNotFoundException)
  })

  it('runs, lists, describes and stops tasks', async () => {
    const { client, pass } = await running()
    const asked = { cluster: 'shop', taskDefinition: 'api', launchType: 'FARGATE', startedBy: 'test' } as const
    const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } }
    const { tasks } = await client.send(new sdk.RunTaskCommand({ ...asked, networkConfiguration }))
    pass(60)
    const task = tasks?.[0]?.taskArn ?? ''
    const listed = await client.send(new sdk.ListTasksCommand({ cluster: 'shop', startedBy: 'test' }))
    expect(listed.taskArns).toEqual([task])
    await client.send(new sdk.StopTaskCommand({ cluster: 'shop', task }))
    pass(60)
    const described = await client.send(new sdk.DescribeTasksCommand({ cluster: 'shop', tasks: [task] }))
    expect(described.tasks?.[0]).toMatchObject({ stopCode: 'UserInitiated', stoppedReason: 'Task stopped by user' })
    expect(described.tasks?.[0]?.stoppedAt).toEqual(new Date('2026-01-05T09:06:18Z'))
  })

  it("satisfies the client's own waiter once a service is stable", async () => {
    const { client } = await running()
    const waited = await sdk.waitUntilServicesStable(
      { client, maxWaitTime: 20 },
      { cluster: 'shop', services: ['api'] }
    )
    expect(waited.state).toBe('SUCCESS')
  })

  it('answers 501 for what it does not have', async () => {
    const { client } = arranged()
    const unknown = new sdk.DiscoverPollEndpointCommand({})
    await expect(client.send(unknown)).rejects.toMatchObject({ $metadata: { httpStatusCode: 501 } })
  })

  it('shifts traffic, waits at a pause and goes on', async () => {
    const { client, pass } = await running()
    const lifecycleHooks = [{ targetType: 'PAUSE', lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }]
    const deploymentConfiguration = { strategy: 'BLUE_GREEN', lifecycleHooks }
    await client.send(
      new sdk.UpdateServiceCommand(input({ ...place, deploymentConfiguration, forceNewDeployment: true }))
    )
    pass(200)
    const { serviceDeployments } = await client.send(new sdk.ListServiceDeploymentsCommand(place))
    const serviceDeploymentArn = serviceDeployments?.[0]?.serviceDeploymentArn ?? ''
    const look = async () => {
      const describe = new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [serviceDeploymentArn] })
      return (await client.send(describe)).serviceDeployments?.[0]
    }
    const paused = await look()
    expect(paused).toMatchObject({
      status: 'IN_PROGRESS',
      lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT',
      lifecycleHookDetails: [{ status: 'AWAITING_ACTION', expiresAt: expect.any(Date), timeoutAction: 'ROLLBACK' }],
      targetServiceRevision: { requestedTestTrafficWeight: 100, requestedProductionTrafficWeight: 0 }
    })
    const hookId = paused?.lifecycleHookDetails?.[0]?.hookId ?? ''
    await client.send(new sdk.ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId }))
    pass(100)
    expect((await look())?.status).toBe('SUCCESSFUL')
    const late = client.send(new sdk.ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId: 'x' }))
    await expect(late).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })
})
