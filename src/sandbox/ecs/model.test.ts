import { describe, expect, it } from '@jest/globals'
import { assessCall } from '../model/assess-value.ts'
import { ecsModel } from './model.data.ts'
import { definition, running, serviceInput } from './testing/stage.ts'

const update = (more: Record<string, unknown>) => () =>
  running().call('UpdateService', { cluster: 'shop', service: 'api', ...more })

describe('the model', () => {
  const needed = Object.entries(ecsModel.operations).flatMap(([operation, [input = '']]) =>
    (ecsModel.structures[input]?.required ?? []).map(member => [operation, member] as const)
  )
  it.each(needed)('%s is refused without its %s', (operation, member) => {
    const given = { ...serviceInput(), service: 'api', family: 'api', containerDefinitions: [], resourceArn: 'x' }
    const { [member as 'service']: _, ...input } = given
    expect(() => running().call(operation, input)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/Exception$/), status: 400 })
    )
  })
})

describe('a request', () => {
  it.each([
    [{ desiredCount: '2' }, "Member 'desiredCount' can not be converted to a number"],
    [{ forceNewDeployment: 'true' }, "Member 'forceNewDeployment' can not be converted to a boolean"],
    [{ loadBalancers: {} }, "Member 'loadBalancers' can not be converted to a list"],
    [
      { deploymentConfiguration: { alarms: { alarmNames: [7], enable: true, rollback: true } } },
      "Member 'deploymentConfiguration.alarms.alarmNames[0]' can not be converted to a string"
    ]
  ])('of a wrong type is no JSON of ECS: %j', (more, message) => {
    expect(update(more)).toThrow(expect.objectContaining({ code: 'SerializationException', message }))
  })

  it.each([
    [{ propagateTags: 'ALL' }, "Invalid value 'ALL' for propagateTags."],
    [{ availabilityZoneRebalancing: 'ON' }, "Invalid value 'ON' for availabilityZoneRebalancing."],
    [
      { deploymentConfiguration: { alarms: { alarmNames: ['x'], enable: true } } },
      "1 validation error detected: Value null at 'deploymentConfiguration.alarms.rollback' failed to satisfy constraint: Member must not be null"
    ]
  ])('with %j is invalid', (more, message) => {
    expect(update(more)).toThrow(expect.objectContaining({ code: 'InvalidParameterException', message }))
  })

  it('may have members that nobody knows, and absent ones as null', () => {
    const taken = running().call('RegisterTaskDefinition', {
      ...definition('ex.com/api:2'),
      novelty: { deep: 1 },
      pidMode: null
    })
    expect(taken.taskDefinition.revision).toBe(4)
  })
})

it('an answer that the model does not allow is told apart', () => {
  const value = { services: [{ serviceName: 7, deployments: [{ rolloutState: 'DONE', colour: 'green' }] }] }
  expect(assessCall(ecsModel, 'response', { operation: 'DescribeServices', value })).toMatchObject([
    { what: 'type', at: 'services[0].serviceName', wanted: 'a string' },
    { what: 'enum', at: 'services[0].deployments[0].rolloutState', wanted: 'COMPLETED, FAILED, IN_PROGRESS' },
    { what: 'unknown', at: 'services[0].deployments[0].colour' }
  ])
})
