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

it('an update of the container is rolled out as a new revision, one of the size keeps the container', () => {
  const stage = shop()
  const { serviceArn } = create(stage)
  stage.pass(700)
  const primaryContainer = { image: 'ex.com/web:next', containerPort: 9090 }
  const { service } = stage.call('UpdateExpressGatewayService', { serviceArn, primaryContainer })
  expect(service.targetConfiguration).toMatchObject({
    ...{ primaryContainer, cpu: '1024', executionRoleArn: roles.executionRoleArn },
    taskDefinitionArn: expect.stringMatching(/shop-web:2$/)
  })
  stage.pass(700)
  const wider = stage.call('UpdateExpressGatewayService', { serviceArn, cpu: '2048', memory: '4096' }).service
  expect(wider.targetConfiguration).toMatchObject({ primaryContainer, cpu: '2048', memory: '4096' })
  stage.pass(700)
  expect(stage.call('DescribeExpressGatewayService', { serviceArn }).service.activeConfigurations).toMatchObject([
    { taskDefinitionArn: expect.stringMatching(/shop-web:3$/) }
  ])
  const twice = { serviceArn, cpu: '512', taskDefinitionArn: 'api:1' }
  expect(() => stage.call('UpdateExpressGatewayService', twice)).toThrow(/Specify either taskDefinitionArn/)
})

it('a deleted one drains, and is not updated any more', () => {
  const stage = shop()
  const { serviceArn } = create(stage)
  stage.pass(700)
  expect(stage.call('DeleteExpressGatewayService', { serviceArn }).service.status).toEqual({ statusCode: 'DRAINING' })
  expect(() => stage.call('UpdateExpressGatewayService', { serviceArn, cpu: '512' })).toThrow('Service was not ACTIVE.')
  stage.pass(60)
  expect(stage.call('DescribeExpressGatewayService', { serviceArn }).service).toMatchObject({
    status: { statusCode: 'INACTIVE' }
  })
})
