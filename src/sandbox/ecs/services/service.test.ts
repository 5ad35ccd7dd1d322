import { describe, expect, it } from '@jest/globals'
import { described, running, serviceInput, shop, update } from '../testing/stage.ts'

describe('CreateService', () => {
  it('fills in defaults and begins the first rollout', () => {
    const { service } = shop().call('CreateService', serviceInput({ deploymentConfiguration: { maximumPercent: 150 } }))
    expect(service).toMatchObject({
      serviceArn: 'arn:aws:ecs:eu-west-1:111111111111:service/shop/api',
      clusterArn: 'arn:aws:ecs:eu-west-1:111111111111:cluster/shop',
      status: 'ACTIVE',
      roleArn: 'arn:aws:iam::111111111111:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS',
      deploymentConfiguration: {
        deploymentCircuitBreaker: { enable: false, rollback: false },
        maximumPercent: 150,
        minimumHealthyPercent: 100,
        strategy: 'ROLLING',
        bakeTimeInMinutes: 0
      },
      deployments: [{ status: 'PRIMARY', rolloutState: 'IN_PROGRESS', desiredCount: 0 }],
      events: []
    })
    expect(service).not.toHaveProperty('currentServiceDeployment')
  })

  it('gives the same service for the same request, and refuses another one', () => {
    const stage = shop()
    const { service } = stage.call('CreateService', serviceInput())
    expect(stage.call('CreateService', serviceInput()).service.createdAt).toBe(service.createdAt)
    expect(() => stage.call('CreateService', serviceInput({ desiredCount: 3 }))).toThrow(
      'Creation of service was not idempotent.'
    )
  })

  it.each([
    [{ cluster: 'other' }, 'ClusterNotFoundException', 'Cluster not found.'],
    [{ taskDefinition: 'api:9' }, 'ClientException', 'TaskDefinition not found.'],
    [
      { networkConfiguration: null },
      'InvalidParameterException',
      "Network Configuration must be provided when networkMode 'awsvpc' is specified."
    ],
    [
      { networkConfiguration: { awsvpcConfiguration: { subnets: [] } } },
      'InvalidParameterException',
      'subnets can not be empty.'
    ],
    [
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] },
      'InvalidParameterException',
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.'
    ],
    [
      { loadBalancers: [{ targetGroupArn: 'tg', containerName: 'web', containerPort: 80 }] },
      'InvalidParameterException',
      'The container web does not exist in the task definition.'
    ],
    [
      { loadBalancers: [{ targetGroupArn: 'tg', containerName: 'api', containerPort: 80 }] },
      'InvalidParameterException',
      'The container api did not have a container port 80 defined.'
    ],
    [{ desiredCount: 'two' }, 'SerializationException', "Member 'desiredCount' can not be converted to a number"],
    [{ desiredCount: 1.5 }, 'SerializationException', "Member 'desiredCount' can not be converted to an integer"]
  ])('refuses %j', (more, name, message) => {
    expect(() => shop().call('CreateService', serviceInput(more))).toThrow(expect.objectContaining({ name, message }))
  })
})

const spot = { capacityProviders: ['FARGATE_SPOT'], defaultCapacityProviderStrategy: [] }

describe('UpdateService', () => {
  it.each([
    [{ service: 'web' }, 'ServiceNotFoundException', 'Service not found.'],
    [{ taskDefinition: 'api:9' }, 'ClientException', 'TaskDefinition not found.'],
    [{ taskDefinition: 'api:2' }, 'ClientException', 'TaskDefinition is inactive'],
    [{ taskDefinition: 'api:x' }, 'InvalidParameterException', 'Invalid revision number. Number: x'],
    [
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] },
      'InvalidParameterException',
      'When switching from launch type to capacity provider strategy on an existing service, or making a change to a capacity provider strategy on a service that is already using one, you must force a new deployment.'
    ]
  ])('refuses %j, and leaves the service as it was', (more, name, message) => {
    const stage = running()
    stage.call('DeregisterTaskDefinition', { taskDefinition: 'api:2' })
    stage.call('PutClusterCapacityProviders', { ...spot, cluster: 'shop' })
    expect(() => update(stage, { desiredCount: 5, ...more })).toThrow(expect.objectContaining({ name, message }))
    expect(described(stage)).toMatchObject({ desiredCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] })
  })

  it('goes on with a revision that was deregistered after it was set', () => {
    const stage = running()
    stage.call('DeregisterTaskDefinition', { taskDefinition: 'api:1' })
    expect(update(stage, { forceNewDeployment: true }).deployments).toHaveLength(2)
  })

  it('keeps what an update does not name in the deployment configuration', () => {
    const stage = running()
    const { deploymentConfiguration } = update(stage, { deploymentConfiguration: { maximumPercent: 150 } })
    expect(deploymentConfiguration).toMatchObject({
      maximumPercent: 150,
      deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: true }
    })
  })
})

describe('DescribeServices', () => {
  it('takes names and ARNs, and reports unknown ones as MISSING', () => {
    const stage = running()
    const services = ['arn:aws:ecs:eu-west-1:111111111111:service/shop/api', 'gone']
    const answer = stage.call('DescribeServices', { cluster: 'shop', services })
    expect(answer.services).toHaveLength(1)
    expect(answer.failures).toEqual([
      { arn: 'arn:aws:ecs:eu-west-1:111111111111:service/shop/gone', reason: 'MISSING' }
    ])
    expect(() => stage.call('DescribeServices', { services: ['api'] })).toThrow('Cluster not found.')
  })
})

describe('DeleteService', () => {
  it('drains, goes INACTIVE, takes its service deployments along and frees the name', () => {
    const stage = running()
    const gone = () => stage.call('DeleteService', { cluster: 'shop', service: 'api' })
    expect(gone).toThrow('The service cannot be stopped while it is scaled above 0.')
    expect(stage.call('DeleteService', { cluster: 'shop', service: 'api', force: true }).service.status).toBe(
      'DRAINING'
    )
    expect(described(stage)).toMatchObject({ desiredCount: 0, deployments: [{ desiredCount: 0, runningCount: 2 }] })
    expect(() => update(stage, { desiredCount: 1 })).toThrow('Service was not ACTIVE.')
    expect(() => stage.call('CreateService', serviceInput())).toThrow(
      'Unable to Start a service that is still Draining.'
    )
    stage.pass(30)
    expect(described(stage)).toMatchObject({ status: 'INACTIVE', deployments: [] })
    expect(() => stage.call('ListServiceDeployments', { cluster: 'shop', service: 'api' })).toThrow(
      'Service not found.'
    )
    expect(stage.call('CreateService', serviceInput()).service.status).toBe('ACTIVE')
  })
})

it('lists services ten to a page', () => {
  const stage = shop()
  for (let n = 10; n < 22; n += 1) stage.call('CreateService', serviceInput({ serviceName: `s${n}`, desiredCount: 0 }))
  const first = stage.call('ListServices', { cluster: 'shop' })
  expect(first.serviceArns).toHaveLength(10)
  const rest = stage.call('ListServices', { cluster: 'shop', nextToken: first.nextToken })
  expect(rest.serviceArns.map((arn: string) => arn.split('/').at(-1))).toEqual(['s20', 's21'])
})
