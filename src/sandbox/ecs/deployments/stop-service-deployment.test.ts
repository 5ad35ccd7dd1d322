import { expect, it } from '@jest/globals'
import { deployed, running, update } from '../testing/stage.ts'

it.each([
  ['ABORT', 'Invalid stopType. Valid values are: ROLLBACK'],
  ['HALT', "Invalid value 'HALT' for stopType."]
])('a deployment that goes on is not stopped by %s', (stopType, message) => {
  const stage = running()
  update(stage, { taskDefinition: 'api:3' })
  stage.pass(10)
  const { serviceDeploymentArn } = deployed(stage)
  expect(() => stage.call('StopServiceDeployment', { serviceDeploymentArn, stopType })).toThrow(
    expect.objectContaining({ name: 'InvalidParameterException', message })
  )
  expect(deployed(stage).status).toBe('IN_PROGRESS')
  stage.call('StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' })
  expect(deployed(stage).status).toBe('ROLLBACK_REQUESTED')
})
