import { expect, it } from '@jest/globals'
import { type Stage, serviceInput, shop } from '../testing/stage.ts'

const roles = {
  executionRoleArn: 'arn:aws:iam::111111111111:role/exec',
  infrastructureRoleArn: 'arn:aws:iam::111111111111:role/infra'
}
const create = (stage: Stage, more = {}) =>
  stage.call('CreateExpressGatewayService', {
    cluster: 'shop',
    serviceName: 'web',
    ...roles,
    primaryContainer: { image: 'ex.com/web:good', containerPort: 8080 },
    ...more
  }).service

it('an Express Mode service is made out of one container, and says that ECS manages it', () => {
  const stage = shop()
  const { serviceArn, status } = create(stage)
  expect(status).toEqual({ statusCode: 'ACTIVE' })
  stage.pass(700)
  const [service] = stage.call('DescribeServices', { cluster: 'shop', services: ['web'] }).services
  expect(service).toMatchObject({
    resourceManagementType: 'ECS',
    runningCount: 1,
    taskDefinition: expect.stringMatching(/shop-web:1$/),
    deploymentConfiguration: { strategy: 'CANARY' }
  })
  expect(stage.call('DescribeExpressGatewayService', { serviceArn }).service).toMatchObject({
    currentDeployment: service.currentServiceDeployment,
    activeConfigurations: [{ taskDefinitionArn: service.taskDefinition }]
  })
})

it('Express Mode services are listed apart', () => {
  const stage = shop()
  create(stage)
  stage.call('CreateService', serviceInput())
  const listed = (resourceManagementType: string) =>
    stage
      .call('ListServices', { cluster: 'shop', resourceManagementType })
      .serviceArns.map((arn: string) => arn.split('/').at(-1))
  expect([listed('ECS'), listed('CUSTOMER')]).toEqual([['web'], ['api']])
  const serviceArn = 'arn:aws:ecs:eu-west-1:111111111111:service/shop/api'
  expect(() => stage.call('DescribeExpressGatewayService', { serviceArn })).toThrow(/not an Express Gateway service/)
})

it('an Express Mode service is refused without a container, with two sources of one, and twice', () => {
  const stage = shop()
  const either = /Specify either taskDefinitionArn or primaryContainer/
  expect(() => create(stage, { primaryContainer: null })).toThrow(either)
  expect(() => create(stage, { taskDefinitionArn: 'api:1' })).toThrow(either)
  create(stage, { primaryContainer: null, taskDefinitionArn: 'api:1' })
  expect(() => create(stage)).toThrow('A service with the name web already exists.')
})
