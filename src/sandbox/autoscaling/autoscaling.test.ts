import { expect, it } from '@jest/globals'
import { definition, serviceInput } from '../ecs/testing/stage.ts'
import { uncovered } from '../testing/coverage.ts'
import { rawCall, replyJson, sandboxByHand } from '../testing/raw-call.ts'
import { autoScaling } from './service.ts'

const missing = uncovered(autoScaling)

const name = {
  ServiceNamespace: 'ecs',
  ResourceId: 'service/shop/api',
  ScalableDimension: 'ecs:service:DesiredCount'
}

it('keeps scalable targets of services that are there, with what is suspended', async () => {
  const sandbox = sandboxByHand()
  const call = async (operation: string, body: unknown): Promise<Record<string, unknown>> =>
    replyJson(await rawCall(sandbox, `AnyScaleFrontendService.${operation}`, { body })) as Record<string, unknown>
  const bounds = { ...name, MinCapacity: 1, MaxCapacity: 4 }
  expect(await call('RegisterScalableTarget', bounds)).toMatchObject({ __type: 'ValidationException' })
  for (const [operation, body] of [
    ['CreateCluster', { clusterName: 'shop' }],
    ['RegisterTaskDefinition', definition('ex.com/api:1')],
    ['CreateService', serviceInput()]
  ] as const)
    await rawCall(sandbox, `AmazonEC2ContainerServiceV20141113.${operation}`, { body })
  await call('RegisterScalableTarget', bounds)
  await call('RegisterScalableTarget', { ...name, SuspendedState: { DynamicScalingInSuspended: true } })
  expect((await call('DescribeScalableTargets', { ServiceNamespace: 'ecs' })).ScalableTargets).toMatchObject([
    {
      ...bounds,
      CreationTime: 1767603600,
      SuspendedState: {
        DynamicScalingInSuspended: true,
        DynamicScalingOutSuspended: false,
        ScheduledScalingSuspended: false
      }
    }
  ])
  for (const list of ['ScalingPolicies', 'ScalingActivities', 'ScheduledActions'])
    expect(await call(`Describe${list}`, { ServiceNamespace: 'ecs' })).toEqual({ [list]: [] })
  await call('DeregisterScalableTarget', name)
  expect(await call('DeregisterScalableTarget', name)).toMatchObject({ __type: 'ObjectNotFoundException' })
})

it('serves no operation that was not answered here', () => {
  expect(missing()).toEqual([])
})
