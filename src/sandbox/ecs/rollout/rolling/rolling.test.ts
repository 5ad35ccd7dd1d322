import { describe, expect, it } from '@jest/globals'
import { definition, deployed, described, running, told, update, watched } from '../../testing/stage.ts'

describe('a normal rolling update', () => {
  it('starts, waits until healthy, stops the old ones and completes', () => {
    const stage = running()
    update(stage, { taskDefinition: 'api:3' })
    expect(watched(stage, 150)).toEqual([
      '0s SUCCESSFUL | PRIMARY/IN_PROGRESS api:3 0:0:0 | ACTIVE/COMPLETED api:1 2:0:2',
      '2s PENDING | PRIMARY/IN_PROGRESS api:3 0:0:0 | ACTIVE/COMPLETED api:1 2:0:2',
      '4s IN_PROGRESS | PRIMARY/IN_PROGRESS api:3 0:0:0 | ACTIVE/COMPLETED api:1 2:0:2',
      '15s IN_PROGRESS | PRIMARY/IN_PROGRESS api:3 2:2:0 | ACTIVE/COMPLETED api:1 2:0:2',
      '45s IN_PROGRESS | PRIMARY/IN_PROGRESS api:3 2:0:2 | ACTIVE/COMPLETED api:1 2:0:2',
      '86s IN_PROGRESS | PRIMARY/IN_PROGRESS api:3 2:0:2 | ACTIVE/COMPLETED api:1 0:0:0',
      '105s SUCCESSFUL | PRIMARY/COMPLETED api:3 2:0:2'
    ])
    expect(told(stage, 600)).toEqual([
      '14.4 has started 2 tasks',
      '85.4 has stopped 2 running tasks',
      '104.4 (deployment ecs-svc/N) deployment completed.',
      '104.4 has reached a steady state.'
    ])
    expect(described(stage).deployments[0].rolloutStateReason).toMatch(/^ECS deployment ecs-svc\/\d{19} completed\.$/)
  })

  it('registers and drains targets behind a load balancer, and takes the longer for it', () => {
    const group = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/0123456789abcdef'
    const stage = running({}, { desiredCount: 2 })
    const ports = { portMappings: [{ containerPort: 80 }] }
    stage.call('RegisterTaskDefinition', { ...definition('x/y:1', ports), family: 'web' })
    const balancer = { targetGroupArn: group, containerName: 'api', containerPort: 80 }
    update(stage, { taskDefinition: 'web:1', loadBalancers: [balancer], forceNewDeployment: true })
    stage.pass(600)
    const since = stage.seconds()
    update(stage, { forceNewDeployment: true })
    stage.pass(300)
    expect(told(stage, since)).toEqual([
      '14.4 has started 2 tasks',
      `44.4 registered 2 targets in (target-group ${group})`,
      '85.4 has stopped 2 running tasks',
      `87 deregistered 2 targets in (target-group ${group})`,
      '87 has begun draining connections on 2 tasks.',
      '147.4 (deployment ecs-svc/N) deployment completed.',
      '147.4 has reached a steady state.'
    ])
  })

  it('answers an update with the new deployment at nought and the old one untouched', () => {
    const stage = running()
    const service = update(stage, { forceNewDeployment: true })
    const [fresh, old] = service.deployments
    expect(fresh).toMatchObject({ status: 'PRIMARY', desiredCount: 0, failedTasks: 0, platformVersion: '1.4.0' })
    expect(fresh.rolloutStateReason).toBe(`ECS deployment ${fresh.id} in progress.`)
    expect(fresh.createdAt).toBe(fresh.updatedAt)
    expect(old).toMatchObject({ status: 'ACTIVE', desiredCount: 2, runningCount: 2, rolloutState: 'COMPLETED' })
    const arns = service.currentServiceRevisions.map((row: { arn: string }) => row.arn.split('/').at(-1))
    expect(arns).toEqual([fresh.id.slice(8), old.id.slice(8)])
    expect(service).toMatchObject({ platformVersion: 'LATEST', resourceManagementType: 'CUSTOMER' })
    expect(service.tags).toBeUndefined()
  })

  it('makes room first where the maximum allows no more tasks', () => {
    const configuration = { minimumHealthyPercent: 50, maximumPercent: 100 }
    const stage = running({}, { desiredCount: 4, deploymentConfiguration: configuration })
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(600)
    expect(told(stage, 600)).toEqual([
      '14.4 has stopped 2 running tasks',
      '33.4 has started 2 tasks',
      '104.4 has stopped 2 running tasks',
      '123.4 has started 2 tasks',
      '194.4 (deployment ecs-svc/N) deployment completed.',
      '194.4 has reached a steady state.'
    ])
  })

  it('says so when the percentages leave no way, and stays in progress', () => {
    const configuration = { minimumHealthyPercent: 100, maximumPercent: 150 }
    const stage = running({}, { desiredCount: 1, deploymentConfiguration: configuration })
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(3600)
    expect(told(stage, 600)).toEqual([
      '14.4 was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.'
    ])
    expect(deployed(stage).status).toBe('IN_PROGRESS')
  })
})

describe('what is no rollout', () => {
  it('scales without one', () => {
    const stage = running()
    expect(update(stage, { desiredCount: 4 }).deployments).toHaveLength(1)
    stage.pass(200)
    expect(told(stage, 600)).toEqual(['10 has started 2 tasks', '81 has reached a steady state.'])
    update(stage, { desiredCount: 0 })
    stage.pass(200)
    const service = described(stage)
    expect([service.runningCount, service.desiredCount, service.deployments.length]).toEqual([0, 0, 1])
    expect(stage.call('ListServiceDeployments', { cluster: 'shop', service: 'api' }).serviceDeployments).toHaveLength(1)
  })

  it('does nothing for an update that changes nothing', () => {
    const stage = running()
    expect(update(stage, { taskDefinition: 'api:1' }).deployments).toHaveLength(1)
  })
})

it('completes with nothing running when nothing is desired', () => {
  const stage = running({}, { desiredCount: 0 })
  update(stage, { taskDefinition: 'api:3' })
  stage.pass(60)
  expect(deployed(stage).status).toBe('SUCCESSFUL')
  const [target] = [deployed(stage).targetServiceRevision]
  expect(target).toMatchObject({ requestedTaskCount: 0, runningTaskCount: 0 })
})

it('stays in progress for ever where tasks hang', () => {
  const stage = running({ start: 'hang' })
  update(stage, { taskDefinition: 'api:2' })
  stage.pass(6 * 3600)
  expect(deployed(stage).status).toBe('IN_PROGRESS')
  expect(described(stage).deployments[0]).toMatchObject({ pendingCount: 2, runningCount: 0, failedTasks: 0 })
})

it('shows a new service deployment a moment after the update', () => {
  const stage = running()
  update(stage, { taskDefinition: 'api:3' })
  const list = () => stage.call('ListServiceDeployments', { cluster: 'shop', service: 'api' }).serviceDeployments
  stage.pass(1)
  expect(list().map((row: { status: string }) => row.status)).toEqual(['SUCCESSFUL'])
  stage.pass(1)
  expect(list().map((row: { status: string }) => row.status)).toEqual(['PENDING', 'SUCCESSFUL'])
  expect(list()[0]).toMatchObject({ createdAt: 601.6, targetServiceRevisionArn: expect.stringMatching(/\/\d{19}$/) })
})
