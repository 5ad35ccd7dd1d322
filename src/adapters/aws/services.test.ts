import { describe, expect, it } from '@jest/globals'
import { cloudAt } from './cloud.ts'
import { ecsService } from './testing/ecs-service.ts'
import { depsOver, type Reply, refusal, type Sent, standingClock, wire } from './testing/wire.ts'

const servicesOver = (answer: (sent: Sent, nth: number) => Reply) => {
  const { sent, operations, requestHandler } = wire(answer)
  const { clock, slept } = standingClock()
  const { services } = cloudAt({ region: 'cn-north-1' }, 'write', depsOver(requestHandler, { clock }))
  return { services, sent, operations, slept }
}

describe('services', () => {
  it('reads a service in our words, of any partition', async () => {
    const { services } = servicesOver(() => ({ body: { services: [ecsService(7, 'ecs-svc/1')], failures: [] } }))
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
      launch: {
        network: { subnets: ['subnet-1'], securityGroups: [], publicIp: true },
        providers: [{ provider: 'FARGATE_SPOT', weight: 1, base: 0 }],
        platformVersion: '1.4.0',
        constraints: ['attribute:tier == jobs']
      },
      targetGroups: [['arn:group', 'arn:other']],
      tags: { 'tagship:hold': 'ada' }
    })
  })

  it('reads network and capacity of the primary task set where an external controller drives', async () => {
    const network = { awsvpcConfiguration: { subnets: ['subnet-9'] } }
    const sets = [
      { status: 'ACTIVE', launchType: 'EC2' },
      { status: 'PRIMARY', launchType: 'FARGATE', networkConfiguration: network }
    ]
    const external = { deploymentController: { type: 'EXTERNAL' }, taskSets: sets, placementConstraints: [] }
    const { services } = servicesOver(() => ({ body: { services: [{ ...ecsService(7, 'ecs-svc/1'), ...external }] } }))
    expect((await services.describe('shop', ['api'])).get('api')?.launch).toEqual({
      network: { subnets: ['subnet-9'], securityGroups: [], publicIp: false },
      launchType: 'FARGATE'
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
})
