import { describe, expect, it } from '@jest/globals'
import { parsed } from '../../core/release/named.ts'
import { cloudAt } from './cloud.ts'
import { depsOver, type Reply, refusal, type Sent, wire } from './testing/wire.ts'

const tasksOver = (answer: (sent: Sent, nth: number) => Reply) => {
  const { sent, requestHandler } = wire(answer)
  const { tasks } = cloudAt({ region: 'eu-west-1' }, 'write', depsOver(requestHandler))
  return { tasks, sent }
}

const arn = (id: number) => `arn:aws:ecs:eu-west-1:111122223333:task/shop/${id}`

describe('tasks', () => {
  it('reads all pages, describes a hundred at a time, and says what stopped them', async () => {
    const { tasks, sent } = tasksOver(({ operation, body }) => {
      if (operation === 'ListTasks')
        return body.nextToken === undefined
          ? { body: { taskArns: Array.from({ length: 100 }, (_, id) => arn(id)), nextToken: 'more' } }
          : { body: { taskArns: [arn(100)] } }
      const [first] = body.tasks as readonly string[]
      const task = {
        taskArn: first,
        taskDefinitionArn: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/api:7',
        lastStatus: 'STOPPED',
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
        stoppedAt: 1767603600,
        containers: [{ name: 'api', exitCode: 137, reason: 'OutOfMemoryError', imageDigest: 'sha256:1' }]
      }
      return { body: { tasks: [task] } }
    })
    const found = await tasks.ofService('shop', 'api', 'STOPPED')
    expect(found).toHaveLength(2)
    expect(found[1]).toEqual({
      arn: arn(100),
      id: '100',
      revision: 'api:7',
      status: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      stoppedAt: '2026-01-05T09:00:00.000Z',
      containers: [{ name: 'api', exitCode: 137, reason: 'OutOfMemoryError', digest: 'sha256:1' }]
    })
    expect(sent.map(({ operation }) => operation)).toEqual(['ListTasks', 'ListTasks', 'DescribeTasks', 'DescribeTasks'])
  })

  it('say of an attachment what is wrong with it, and nothing where it is in place', async () => {
    const attachments = [
      { type: 'ElasticNetworkInterface', status: 'ATTACHED', details: [{ name: 'subnetId', value: 'subnet-1' }] },
      { type: 'Service Connect', status: 'ATTACHING', details: [{ name: 'portName', value: 'http' }] },
      { type: 'AmazonElasticBlockStorage', status: 'FAILED', details: [{ name: 'statusReason', value: 'no volume' }] }
    ]
    const body = (given: unknown) => ({
      body: { tasks: [{ taskArn: arn(1), taskDefinitionArn: 'api:7', lastStatus: 'PENDING', attachments: given }] }
    })
    const told = await tasksOver(() => body(attachments)).tasks.describe('shop', arn(1))
    expect(told?.attachments).toEqual([{ type: 'AmazonElasticBlockStorage', status: 'FAILED', reason: 'no volume' }])
    const quiet = await tasksOver(() => body(attachments.slice(0, 2))).tasks.describe('shop', arn(1))
    expect(quiet?.attachments).toBeUndefined()
  })

  it('gives the last lines of a stream, and nothing where there is no stream', async () => {
    const stream = { group: '/shop', stream: 'api/api/1' }
    const lines = tasksOver(() => ({ body: { events: [{ message: 'one' }, { message: 'two' }] } }))
    expect(await lines.tasks.logTail(stream, 2)).toEqual(['one', 'two'])
    expect(lines.sent[0]?.body).toMatchObject({ logGroupName: '/shop', limit: 2, startFromHead: false })
    const gone = tasksOver(() => refusal('ResourceNotFoundException', 'The specified log stream does not exist.'))
    expect(await gone.tasks.logTail(stream, 2)).toBeUndefined()
  })

  it('runs a task under its token, again after a lost answer, and lists why no place was found', async () => {
    const order = {
      ...{ cluster: 'shop', taskDefinition: parsed<'FamilyRevision'>('migrate:3'), token: 't', startedBy: 'tagship/1' },
      launch: {
        ...{ network: { subnets: ['subnet-1'], securityGroups: [], publicIp: false }, launchType: 'EC2' },
        constraints: ['attribute:tier == jobs']
      },
      overrides: { containerOverrides: [{ name: 'app', command: ['up'] }] }
    }
    const { tasks, sent } = tasksOver((_sent, nth) =>
      nth === 1 ? 'lost' : { body: { tasks: [], failures: [{ arn: arn(1), reason: 'RESOURCE:CPU' }] } }
    )
    expect(await tasks.run(order)).toEqual({ failures: [{ reason: 'RESOURCE:CPU', on: '1' }] })
    expect(sent.map(({ body }) => body)).toEqual([sent[0]?.body, sent[0]?.body])
    expect(sent[0]?.body).toEqual({
      ...{ cluster: 'shop', taskDefinition: 'migrate:3', count: 1, clientToken: 't', startedBy: 'tagship/1' },
      ...{ launchType: 'EC2', overrides: order.overrides },
      placementConstraints: [{ type: 'memberOf', expression: 'attribute:tier == jobs' }],
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], assignPublicIp: 'DISABLED' } }
    })
    const lost = tasksOver(() => 'lost')
    await expect(lost.tasks.run(order)).rejects.toMatchObject({ kind: 'temporary', sent: 'unknown' })
  })

  it('leaves capacity to the cluster where none is given', async () => {
    const { tasks, sent } = tasksOver(() => ({ body: {} }))
    await tasks.run({ cluster: 'c', taskDefinition: parsed('a:1'), token: 't', startedBy: 'tagship', launch: {} })
    const providers = [{ provider: 'FARGATE_SPOT', weight: 1 }]
    await tasks.run({
      cluster: 'c',
      taskDefinition: parsed('a:1'),
      token: 't',
      startedBy: 'tagship',
      launch: { providers }
    })
    expect(Object.keys(sent[0]?.body ?? {}).sort()).toEqual([
      'clientToken',
      'cluster',
      'count',
      'startedBy',
      'taskDefinition'
    ])
    expect(sent[1]?.body).toMatchObject({ capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] })
  })

  it('reads a stream page by page', async () => {
    const { tasks, sent } = tasksOver(() => ({ body: { events: [{ message: 'one' }], nextForwardToken: 'f/2' } }))
    const stream = { group: '/shop', stream: 's' }
    expect(await tasks.logPage(stream)).toEqual({ lines: ['one'], next: 'f/2' })
    await tasks.logPage(stream, 'f/2')
    expect(sent.map(({ body }) => [body.startFromHead, body.nextToken])).toEqual([
      [true, undefined],
      [true, 'f/2']
    ])
  })

  it('says which log could not be read', async () => {
    const { tasks } = tasksOver(() => refusal('AccessDeniedException', 'no'))
    await expect(tasks.logTail({ group: '/shop', stream: 's' }, 2)).rejects.toMatchObject({
      kind: 'denied',
      action: 'logs:GetLogEvents'
    })
  })
})
