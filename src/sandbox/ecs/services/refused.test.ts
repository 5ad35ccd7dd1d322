import { describe, expect, it } from '@jest/globals'
import type { Input } from '../../kernel/operation.ts'
import { run } from '../testing/run.ts'
import { breakerOn, definition, described, running, serviceInput, shop, update } from '../testing/stage.ts'

const breaker = (type: string, value: number) => ({
  deploymentCircuitBreaker: { ...breakerOn.deploymentCircuitBreaker, thresholdConfiguration: { type, value } }
})
const range = 'thresholdConfiguration value must be at least 1, and at most 100 for a percentage.'
const early = { enable: true, healthyPercent: 100, sourceServiceRevisionCleanup: 'DEFERRED' }
const zones =
  "The service couldn't be updated because Availability Zone Rebalancing does not support maximumPercent <= 100 % as deployment configuration."

describe('a deployment configuration is refused', () => {
  it.each<[Input, string]>([
    [{ minimumHealthyPercent: -1 }, 'minimumHealthyPercent must be at least 0'],
    [{ minimumHealthyPercent: 101 }, 'minimumHealthyPercent must be at most 100'],
    [{ maximumPercent: 99, minimumHealthyPercent: 50 }, 'maximumPercent must be at least 100'],
    [{ maximumPercent: 100, minimumHealthyPercent: 50 }, zones],
    [breaker('COUNT', 0), range],
    [breaker('BOUNDED_PERCENT', 101), range],
    [{ strategy: 'CANARY', canaryConfiguration: { canaryPercent: 5.55 } }, 'canaryPercent must be a multiple of 0.1.'],
    [
      { earlySuccessCriteria: { enable: true, healthyPercent: 100 } },
      'healthyPercent and sourceServiceRevisionCleanup are required when earlySuccessCriteria is enabled.'
    ],
    [
      { strategy: 'BLUE_GREEN', earlySuccessCriteria: early },
      'earlySuccessCriteria can only be used with the ROLLING deployment strategy.'
    ]
  ])('%j', (deploymentConfiguration, message) => {
    expect(() => update(running(), { deploymentConfiguration })).toThrow(
      expect.objectContaining({ name: 'InvalidParameterException', message })
    )
  })
})

describe('a service is refused', () => {
  const shares = (...items: readonly Input[]) => ({ launchType: undefined, capacityProviderStrategy: items })
  const of = (capacityProvider: string, more: Input) => ({ capacityProvider, ...more })

  it.each<[Input, string]>([
    [
      { healthCheckGracePeriodSeconds: 60 },
      'Health check grace period is only valid for services configured to use load balancers'
    ],
    [
      { networkConfiguration: { awsvpcConfiguration: { subnets: ['s'], securityGroups: [...'abcdef'] } } },
      'securityGroups can have at most 5 items.'
    ],
    [{ placementStrategy: [{ type: 'random' }] }, 'Placement strategies are not supported with FARGATE launch type'],
    [{ platformVersion: '2.0.0' }, 'The specified platform version does not exist.'],
    [
      { loadBalancers: [{ loadBalancerName: 'old', containerName: 'api', containerPort: 80 }] },
      'Classic Load Balancers are not supported with Fargate.'
    ],
    [
      shares(of('FARGATE', { weight: 0 }), of('FARGATE_SPOT', { weight: 0 })),
      'There are no capacity providers in the capacity provider strategy with a weight value greater than zero.'
    ],
    [
      shares(of('FARGATE', { base: 1, weight: 1 }), of('FARGATE_SPOT', { base: 1 })),
      'There are multiple capacity providers in the specified capacity provider strategy with a base value defined.'
    ],
    [
      shares(of('FARGATE', { weight: 1 }), of('FARGATE', { weight: 1 })),
      'A capacity provider may only be specified once in a strategy.'
    ]
  ])('%j', (more, message) => {
    const stage = shop()
    const ports = { portMappings: [{ containerPort: 80 }] }
    stage.call('RegisterTaskDefinition', definition('ex.com/api:good', ports))
    const create = () => stage.call('CreateService', serviceInput({ taskDefinition: 'api:4', ...more }))
    expect(create).toThrow(expect.objectContaining({ message }))
  })
})

it('a service of an external controller names no load balancers', () => {
  const loadBalancers = [{ targetGroupArn: 'tg', containerName: 'api', containerPort: 80 }]
  const external = { deploymentController: { type: 'EXTERNAL' }, taskDefinition: undefined }
  const create = () => shop().call('CreateService', serviceInput({ ...external, loadBalancers }))
  expect(create).toThrow('LoadBalancers must be empty or null')
})

describe('a task is refused', () => {
  it.each<[Input, string]>([
    [
      { placementConstraints: [{ type: 'distinctInstance' }] },
      'Placement constraints are not supported with FARGATE launch type'
    ],
    [{ propagateTags: 'SERVICE' }, 'Tags can be propagated from a service only to the tasks of a service.']
  ])('%j', (more, message) => {
    expect(() => run(shop(), more)).toThrow(expect.objectContaining({ name: 'InvalidParameterException', message }))
  })
})

it('zones are balanced unless there is no room for it', () => {
  expect(described(running()).availabilityZoneRebalancing).toBe('ENABLED')
  const deploymentConfiguration = { maximumPercent: 100, minimumHealthyPercent: 0 }
  expect(described(running({}, { deploymentConfiguration })).availabilityZoneRebalancing).toBe('DISABLED')
})

describe('an update that changes nothing starts no rollout', () => {
  const subnets = ['subnet-1']

  it.each<Input>([
    { networkConfiguration: { awsvpcConfiguration: { assignPublicIp: 'DISABLED', subnets } } },
    { networkConfiguration: { awsvpcConfiguration: { subnets, securityGroups: [], assignPublicIp: 'DISABLED' } } },
    { loadBalancers: [], taskDefinition: 'api:1' }
  ])('%j', more => {
    expect(update(running(), more).deployments).toHaveLength(1)
  })

  it('but another subnet does', () => {
    const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-2'] } }
    expect(update(running(), { networkConfiguration }).deployments).toHaveLength(2)
  })
})

it('an update of the circuit breaker leaves what it does not name', () => {
  const stage = running()
  update(stage, { deploymentConfiguration: breaker('COUNT', 7) })
  const deploymentCircuitBreaker = { enable: true, rollback: false }
  const { deploymentConfiguration } = update(stage, { deploymentConfiguration: { deploymentCircuitBreaker } })
  expect(deploymentConfiguration.deploymentCircuitBreaker).toEqual({
    ...{ enable: true, rollback: false, resetOnHealthyTask: true },
    thresholdConfiguration: { type: 'COUNT', value: 7 }
  })
})
