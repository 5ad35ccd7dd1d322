import { describe, expect, it } from '@jest/globals'
import { parsed } from '../../core/release/named.ts'
import { cloudAt } from './cloud.ts'
import { ecsService } from './testing/ecs-service.ts'
import { depsOver, type Reply, refusal, type Sent, standingClock, wire } from './testing/wire.ts'

const servicesOver = (answer: (sent: Sent, nth: number) => Reply) => {
  const { sent, operations, requestHandler } = wire(answer)
  const { clock, slept } = standingClock()
  const { services } = cloudAt({ region: 'cn-north-1' }, 'write', depsOver(requestHandler, { clock }))
  return { services, sent, operations, slept }
}

const order = { cluster: 'shop', service: 'api', taskDefinition: parsed<'FamilyRevision'>('api:7') }

describe('an update of a service', () => {
  it('sends nothing but what is asked', async () => {
    const { services, sent } = servicesOver(() => ({ body: { service: ecsService(7, 'ecs-svc/1') } }))
    await services.update(order)
    expect(sent.map(({ body }) => body)).toEqual([{ cluster: 'shop', service: 'api', taskDefinition: 'api:7' }])
  })

  it('does not send a second UpdateService when the first answer was lost but it took effect', async () => {
    const { services, operations } = servicesOver(({ operation }) =>
      operation === 'UpdateService' ? 'lost' : { body: { services: [ecsService(7, 'ecs-svc/1')] } }
    )
    expect((await services.update(order)).taskDefinition).toBe('api:7')
    expect(operations()).toEqual(['UpdateService', 'DescribeServices'])
  })

  it('sends it again when reading shows, four times, that it did not take effect', async () => {
    const { services, operations } = servicesOver(({ operation }, nth) => {
      if (operation === 'DescribeServices') return { body: { services: [ecsService(6, 'ecs-svc/0')] } }
      return nth === 1 ? { status: 503, body: '<html>' } : { body: { service: ecsService(7, 'ecs-svc/1') } }
    })
    await services.update(order)
    expect(operations()).toEqual(['UpdateService', ...Array(4).fill('DescribeServices'), 'UpdateService'])
  })

  it('tells a forced rollout of the running revision by its new deployment', async () => {
    const { services, operations } = servicesOver(({ operation }, nth) => {
      if (operation === 'UpdateService') return 'lost'
      return { body: { services: [ecsService(7, nth === 1 ? 'ecs-svc/1' : 'ecs-svc/2')] } }
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
      nth < 3 ? refusal('ThrottlingException', 'Rate exceeded') : { body: { service: ecsService(7, 'ecs-svc/1') } }
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
