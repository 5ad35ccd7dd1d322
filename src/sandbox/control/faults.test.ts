import { CloudWatchLogsClient, CreateLogGroupCommand, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { describe, expect, it } from '@jest/globals'
import { createSandbox, type Sandbox } from '../sandbox.ts'
import { sdkHandler } from '../sdk-handler.ts'

const fresh = () =>
  createSandbox({ mode: 'jump', registry: '127.0.0.1:5000', endpoint: 'http://127.0.0.1:4566', seed: 'faults' })
const client = (sandbox: Sandbox) =>
  new CloudWatchLogsClient({
    region: 'eu-west-1',
    endpoint: sandbox.hosts.endpoint,
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' },
    requestHandler: sdkHandler(sandbox),
    maxAttempts: 1
  })
const ending = async (work: Promise<unknown>) => {
  try {
    await work
    return 'ok'
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown'
  }
}
const create = (sandbox: Sandbox, name = '/api') =>
  ending(client(sandbox).send(new CreateLogGroupCommand({ logGroupName: name })))
const groups = async (sandbox: Sandbox) =>
  (await client(sandbox).send(new DescribeLogGroupsCommand({}))).logGroups?.map(group => group.logGroupName)

describe('a fault', () => {
  it.each([
    ['ThrottlingException', 'ThrottlingException', false],
    ['AccessDeniedException', 'AccessDeniedException', false],
    ['500', 'Unknown', false],
    ['reset-before', 'TimeoutError', false],
    ['reset-after', 'TimeoutError', true],
    ['cut', 'Error', true],
    ['garbage', 'SyntaxError', true],
    ['no-answer', 'TimeoutError', true]
  ])('%s reaches the client as %s', async (error, name, done) => {
    const sandbox = fresh()
    sandbox.control.faults([{ service: 'logs', operation: 'Create*', error }])
    expect(await create(sandbox)).toBe(name)
    expect(await groups(sandbox)).toEqual(done ? ['/api'] : [])
    expect(sandbox.world.calls[0]).toMatchObject({ operation: 'CreateLogGroup', resource: '/api', fault: error })
  })

  it('words a refusal as AWS does, with the caller and the action', async () => {
    const sandbox = fresh()
    sandbox.control.faults([{ error: 'AccessDeniedException' }])
    await expect(groups(sandbox)).rejects.toThrow(
      'User: arn:aws:iam::111111111111:user/sandbox is not authorized to perform: logs:DescribeLogGroups on resource: * because'
    )
  })

  it('strikes the calls it counts, for one key each', async () => {
    const sandbox = fresh()
    sandbox.control.faults([{ operation: 'CreateLogGroup', nth: [2, 4], error: 'ServerException' }])
    const seen: string[] = []
    for (const name of ['/a', '/b', '/a', '/a', '/b', '/a', '/a']) seen.push(`${name} ${await create(sandbox, name)}`)
    const taken = 'ResourceAlreadyExistsException'
    expect(seen).toEqual([
      '/a ok',
      '/b ok',
      '/a ServerException',
      `/a ${taken}`,
      '/b ServerException',
      '/a ServerException',
      `/a ${taken}`
    ])
  })

  it('strikes only what it names, and no longer than it holds', async () => {
    const sandbox = fresh()
    sandbox.control.faults([{ resource: '/ap?', error: 'ThrottlingException', for: '2m' }])
    expect(await create(sandbox, '/web')).toBe('ok')
    expect(await create(sandbox, '/app')).toBe('ThrottlingException')
    sandbox.clock.advance(120_000)
    expect(await create(sandbox, '/app')).toBe('ok')
  })

  it('of latency moves the jump clock', async () => {
    const sandbox = fresh()
    sandbox.control.faults([{ latency: '200ms' }])
    expect(await create(sandbox)).toBe('ok')
    expect(sandbox.clock.now() - Date.UTC(2026, 0, 5, 9)).toBe(200)
  })

  it('of no answer ends the connection after its time', async () => {
    const sandbox = fresh()
    sandbox.control.faults([{ error: 'no-answer', after: '10s', latency: '1s' }])
    await create(sandbox)
    expect(sandbox.clock.now() - Date.UTC(2026, 0, 5, 9)).toBe(11_000)
  })

  it('by chance strikes the same calls whatever their order', async () => {
    const names = ['/a', '/b', '/c', '/d', '/e', '/f', '/g', '/h']
    const struck = async (order: readonly string[]) => {
      const sandbox = fresh()
      sandbox.control.faults([{ probability: 0.5, error: 'ServerException' }])
      const hits: string[] = []
      for (const name of order) if ((await create(sandbox, name)) === 'ServerException') hits.push(name)
      return hits.sort()
    }
    const forward = await struck(names)
    expect(await struck([...names].reverse())).toEqual(forward)
    expect(forward.length).toBeGreaterThan(0)
    expect(forward.length).toBeLessThan(8)
  })
})
