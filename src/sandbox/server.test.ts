import { request } from 'node:http'
import { CloudWatchLogsClient, CreateLogGroupCommand, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type RunningSandbox, startSandbox } from './server.ts'

let running: RunningSandbox
beforeAll(async () => {
  running = await startSandbox({ mode: 'jump', actors: 2 })
})
beforeEach(() => running.sandbox.control.reset())
afterAll(() => running.stop())

const settings = () => ({
  region: 'eu-west-1',
  endpoint: running.ready.endpoint,
  credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' },
  maxAttempts: 1
})
const post = async (url: string, body: unknown) =>
  (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).json()

/** Joins over a held-open connection; gives what ends it. */
const join = (actor: string): Promise<() => void> =>
  new Promise((resolve, reject) => {
    const held = request(`${running.ready.clock}/join?actor=${actor}`, { agent: false }, response => {
      response.on('error', () => {})
      response.once('data', () => resolve(() => held.destroy()))
    })
    held.on('error', reject).end()
  })

describe('over loopback', () => {
  it('tells where it is', () => {
    expect(running.ready).toEqual({
      endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      registry: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
      region: 'us-east-1',
      account: '000000000000',
      github: `${running.ready.endpoint}/_github`,
      clock: `${running.ready.endpoint}/_sandbox/clock`
    })
  })

  it('answers SDK clients of both protocols', async () => {
    const logs = new CloudWatchLogsClient(settings())
    const sts = new STSClient(settings())
    await logs.send(new CreateLogGroupCommand({ logGroupName: '/api' }))
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({}))
    expect(logGroups?.[0]?.logGroupArn).toBe('arn:aws:logs:eu-west-1:111111111111:log-group:/api')
    expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBe('111111111111')
    logs.destroy()
    sts.destroy()
  })

  it('serves ECS, ECR and the registry beside each other', async () => {
    const ecs = new ECSClient(settings())
    const ecr = new ECRClient(settings())
    const { cluster } = await ecs.send(new CreateClusterCommand({ clusterName: 'shop' }))
    expect(cluster?.clusterArn).toBe('arn:aws:ecs:eu-west-1:111111111111:cluster/shop')
    const { repository } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'api' }))
    expect(repository?.repositoryUri).toBe(`${running.ready.registry}/111111111111/eu-west-1/api`)
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
    const login = { authorization: `Basic ${authorizationData?.[0]?.authorizationToken}` }
    const version = (headers: Record<string, string>) => fetch(`http://${running.ready.registry}/v2/`, { headers })
    expect([(await version({})).status, (await version(login)).status]).toEqual([401, 200])
    const calls = running.sandbox.world.calls.map(call => `${call.service}:${call.operation} ${call.status}`)
    expect(calls.slice(-2)).toEqual(['registry:Ping 401', 'registry:Ping 200'])
    ecs.destroy()
    ecr.destroy()
  })

  it.each([
    ['reset-before', 'ECONNRESET', 0],
    ['reset-after', 'ECONNRESET', 1],
    ['cut', 'aborted', 1],
    ['garbage', 'Unexpected token', 1]
  ])('breaks the connection as a fault of %s says', async (error, message, groups) => {
    const logs = new CloudWatchLogsClient(settings())
    running.sandbox.control.faults([{ operation: 'CreateLogGroup', error }])
    const sent = logs.send(new CreateLogGroupCommand({ logGroupName: '/api' }))
    await expect(sent).rejects.toThrow(message)
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({}))
    expect(logGroups?.length).toBe(groups)
    logs.destroy()
  })

  it('walks the clock from waiter to waiter, and forgets one whose connection closes', async () => {
    const { clock } = running.ready
    const start = Date.UTC(2026, 0, 5, 9)
    const [, leave] = [await join('a'), await join('b')]
    const a = post(`${clock}/wait`, { actor: 'a', until: start + 9000 })
    expect(await post(`${clock}/wait`, { actor: 'b', until: start + 5000 })).toEqual({
      now: start + 5000,
      speed: 'jump'
    })
    leave()
    expect(await a).toEqual({ now: start + 9000, speed: 'jump' })
  })

  it('lets go of its first port when the second one is taken', async () => {
    const taken = Number(running.ready.registry.split(':')[1])
    const free = await startSandbox({ mode: 'hand' })
    const port = Number(new URL(free.ready.endpoint).port)
    await free.stop()
    const error = { code: 'EADDRINUSE' }
    await expect(startSandbox({ mode: 'hand', port, registryPort: taken })).rejects.toMatchObject(error)
    const again = await startSandbox({ mode: 'hand', port })
    expect(again.ready.endpoint).toBe(free.ready.endpoint)
    await again.stop()
  })
})
