import { describe, expect, it } from '@jest/globals'
import { parsed } from '../../core/release/named.ts'
import { cloudAt } from './cloud.ts'
import { depsOver, type Reply, refusal, type Sent, standingClock, wire } from './testing/wire.ts'

const arn = (revision: number) => `arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/api:${revision}`

const service = (revision: number, id: string): object => ({
  serviceName: 'api',
  serviceArn: 'arn:aws-cn:ecs:cn-north-1:111122223333:service/shop/api',
  clusterArn: 'arn:aws-cn:ecs:cn-north-1:111122223333:cluster/shop',
  status: 'ACTIVE',
  taskDefinition: arn(revision),
  desiredCount: 2,
  runningCount: 2,
  deployments: [
    { id: 'ecs-svc/0', status: 'ACTIVE', taskDefinition: arn(6), createdAt: 1767603600 },
    { id, status: 'PRIMARY', taskDefinition: arn(revision), createdAt: 1767603601.5, rolloutState: 'IN_PROGRESS' }
  ],
  events: [{ id: 'e1', createdAt: 1767603600, message: 'hello' }],
  tags: [{ key: 'tagship:hold', value: 'ada' }]
})

const servicesOver = (answer: (sent: Sent, nth: number) => Reply) => {
  const { sent, operations, requestHandler } = wire(answer)
  const { clock, slept } = standingClock()
  const { services } = cloudAt({ region: 'cn-north-1' }, 'write', depsOver(requestHandler, { clock }))
  return { services, sent, operations, slept }
}

const order = { cluster: 'shop', service: 'api', taskDefinition: parsed<'FamilyRevision'>('api:7') }

describe('services', () => {
  it('reads a service in our words, of any partition', async () => {
    const { services } = servicesOver(() => ({ body: { services: [service(7, 'ecs-svc/1')], failures: [] } }))
    const view = (await services.describe('shop', ['api'])).get('api')
    expect(view).toEqual({
      name: 'api',
      arn: 'arn:aws-cn:ecs:cn-north-1:111122223333:service/shop/api',
      cluster: 'shop',
      status: 'ACTIVE',
      controller: 'ECS',
      express: false,
      strategy: 'ROLLING',
      taskDefinition: 'api:7',
      desired: 2,
      running: 2,
      pending: 0,
      breaker: { enable: false, rollback: false },
      deployments: [
        {
          id: 'ecs-svc/1',
          status: 'PRIMARY',
          taskDefinition: 'api:7',
          rolloutState: 'IN_PROGRESS',
          desired: 0,
          running: 0,
          pending: 0,
          failedTasks: 0,
          createdAt: '2026-01-05T09:00:01.500Z'
        },
        {
          id: 'ecs-svc/0',
          status: 'ACTIVE',
          taskDefinition: 'api:6',
          desired: 0,
          running: 0,
          pending: 0,
          failedTasks: 0,
          createdAt: '2026-01-05T09:00:00.000Z'
        }
      ],
      events: [{ id: 'e1', at: '2026-01-05T09:00:00.000Z', message: 'hello' }],
      tags: { 'tagship:hold': 'ada' }
    })
  })

  it('asks for ten services at a time and leaves out those that are missing', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `s${index}`)
    const { services, sent } = servicesOver(() => ({ body: { failures: [{ arn: 'x', reason: 'MISSING' }] } }))
    expect((await services.describe('shop', names)).size).toBe(0)
    expect(sent.map(({ body }) => (body.services as string[]).length)).toEqual([10, 10, 3])
  })

  it('names a missing cluster and what to check', async () => {
    const { services } = servicesOver(() => refusal('ClusterNotFoundException', 'Cluster not found.'))
    await expect(services.describe('shop', ['api'])).rejects.toMatchObject({
      name: 'Problem',
      faults: [
        {
          what: 'There is no cluster "shop" (cn-north-1; AWS: Cluster not found.).',
          remedy: "Check the cluster's name, the account and the region of the stage."
        }
      ]
    })
  })

  it('sends nothing but what is asked', async () => {
    const { services, sent } = servicesOver(() => ({ body: { service: service(7, 'ecs-svc/1') } }))
    await services.update(order)
    expect(sent.map(({ body }) => body)).toEqual([{ cluster: 'shop', service: 'api', taskDefinition: 'api:7' }])
  })

  it('does not send a second UpdateService when the first answer was lost but it took effect', async () => {
    const { services, operations } = servicesOver(({ operation }) =>
      operation === 'UpdateService' ? 'lost' : { body: { services: [service(7, 'ecs-svc/1')] } }
    )
    expect((await services.update(order)).taskDefinition).toBe('api:7')
    expect(operations()).toEqual(['UpdateService', 'DescribeServices'])
  })

  it('sends it again when reading shows that it did not take effect', async () => {
    const { services, operations } = servicesOver(({ operation }, nth) => {
      if (operation === 'DescribeServices') return { body: { services: [service(6, 'ecs-svc/0')] } }
      return nth === 1 ? { status: 503, body: '<html>' } : { body: { service: service(7, 'ecs-svc/1') } }
    })
    await services.update(order)
    expect(operations()).toEqual(['UpdateService', 'DescribeServices', 'UpdateService'])
  })

  it('tells a forced rollout of the running revision by its new deployment', async () => {
    const { services, operations } = servicesOver(({ operation }, nth) => {
      if (operation === 'UpdateService') return 'lost'
      return { body: { services: [service(7, nth === 1 ? 'ecs-svc/1' : 'ecs-svc/2')] } }
    })
    await services.update({ ...order, force: true })
    expect(operations()).toEqual(['DescribeServices', 'UpdateService', 'DescribeServices'])
  })

  it('says that nobody knows when the world cannot be read after a lost answer', async () => {
    const { services, operations } = servicesOver(({ operation }) =>
      operation === 'UpdateService' ? 'lost' : refusal('AccessDeniedException', 'no')
    )
    await expect(services.update(order)).rejects.toMatchObject({ kind: 'temporary', sent: 'unknown' })
    expect(operations()).toEqual(['UpdateService', 'DescribeServices'])
  })

  it('waits out throttling without reading back, because nothing was done', async () => {
    const { services, operations, slept } = servicesOver((_, nth) =>
      nth < 3 ? refusal('ThrottlingException', 'Rate exceeded') : { body: { service: service(7, 'ecs-svc/1') } }
    )
    await services.update(order)
    expect(operations()).toEqual(['UpdateService', 'UpdateService', 'UpdateService'])
    expect(slept.map(by => by >= 500 && by <= 2000)).toEqual([true, true])
  })

  it('names the IAM action that AWS says is missing', async () => {
    const message =
      'User: arn:aws:sts::111122223333:assumed-role/r/s is not authorized to perform: iam:PassRole on resource: x'
    const { services } = servicesOver(() => refusal('AccessDeniedException', message))
    await expect(services.update(order)).rejects.toMatchObject({
      name: 'Failure',
      kind: 'denied',
      action: 'iam:PassRole',
      sent: 'no'
    })
  })
})
