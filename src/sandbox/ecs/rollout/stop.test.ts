import { describe, expect, it } from '@jest/globals'
import { deployed, described, running, serviceInput, shop, told, update, watched } from '../testing/stage.ts'

const stop = (stage: ReturnType<typeof running>, arn: string) =>
  stage.call('StopServiceDeployment', { serviceDeploymentArn: arn, stopType: 'ROLLBACK' })

describe('StopServiceDeployment', () => {
  it('rolls back a rollout that never converges, in about 45 seconds', () => {
    const stage = running({ start: 'hang' }, { deploymentConfiguration: {} })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(29 * 60)
    const arn = deployed(stage).serviceDeploymentArn
    expect(stop(stage, arn)).toEqual({ serviceDeploymentArn: arn })
    expect(watched(stage, 60)).toEqual([
      '0s ROLLBACK_REQUESTED | PRIMARY/IN_PROGRESS api:2 2:2:0 | ACTIVE/COMPLETED api:1 2:0:2',
      '2s ROLLBACK_IN_PROGRESS | PRIMARY/IN_PROGRESS api:1 2:0:2 | ACTIVE/FAILED api:2 2:2:0',
      '3s ROLLBACK_IN_PROGRESS | PRIMARY/IN_PROGRESS api:1 2:0:2 | ACTIVE/FAILED api:2 0:0:0',
      '26s ROLLBACK_SUCCESSFUL | PRIMARY/COMPLETED api:1 2:0:2'
    ])
    expect(() => stop(stage, arn)).toThrow(expect.objectContaining({ name: 'ConflictException' }))
  })

  it('changes nothing while a rollback is asked for or under way', () => {
    const stage = running({ start: 'hang' })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(60)
    const arn = deployed(stage).serviceDeploymentArn
    stop(stage, arn)
    expect(stop(stage, arn)).toEqual({ serviceDeploymentArn: arn })
    stage.pass(5)
    expect(deployed(stage).status).toBe('ROLLBACK_IN_PROGRESS')
    stop(stage, arn)
    stage.pass(60)
    expect(deployed(stage).status).toBe('ROLLBACK_SUCCESSFUL')
  })

  it('changes nothing where a rollout is being stopped already', () => {
    const off = { deploymentCircuitBreaker: { enable: true, rollback: false } }
    const stage = running({ start: 'crash' }, { deploymentConfiguration: off })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(146.9)
    expect(deployed(stage).status).toBe('STOP_REQUESTED')
    stop(stage, deployed(stage).serviceDeploymentArn)
    stage.pass(30)
    expect(deployed(stage)).toMatchObject({ status: 'STOPPED', finishedAt: 747.4 })
  })

  it('can come too late: the rollout finishes first', () => {
    const stage = running()
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(103.5)
    stop(stage, deployed(stage).serviceDeploymentArn)
    stage.pass(10)
    expect(deployed(stage).status).toBe('SUCCESSFUL')
  })

  it('works before anything has started', () => {
    const stage = running()
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(2)
    expect(deployed(stage).status).toBe('PENDING')
    stop(stage, deployed(stage).serviceDeploymentArn)
    stage.pass(60)
    expect(deployed(stage).status).toBe('ROLLBACK_SUCCESSFUL')
    expect(described(stage).taskDefinition).toMatch(/api:1$/)
  })

  it('finds nothing to go back to on a first deployment', () => {
    const stage = shop({ start: 'hang' })
    stage.call('CreateService', serviceInput({ taskDefinition: 'api:2' }))
    stage.pass(60)
    stop(stage, deployed(stage).serviceDeploymentArn)
    stage.pass(3)
    expect(deployed(stage)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.'
    })
  })
})

describe('a newer rollout', () => {
  it('stops the one before it, a moment after it shows', () => {
    const stage = running()
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(9.5)
    update(stage, { taskDefinition: 'api:3' })
    const rows = () =>
      stage
        .call('ListServiceDeployments', { cluster: 'shop', service: 'api' })
        .serviceDeployments.map((row: { status: string }) => row.status)
    expect(rows()).toEqual(['STOP_REQUESTED', 'SUCCESSFUL'])
    stage.pass(1.7)
    expect(rows()).toEqual(['PENDING', 'STOP_REQUESTED', 'SUCCESSFUL'])
    stage.pass(0.3)
    expect(rows()).toEqual(['PENDING', 'STOPPED', 'SUCCESSFUL'])
    expect(described(stage).deployments).toHaveLength(2)
    stage.pass(120)
    expect(rows()).toEqual(['SUCCESSFUL', 'STOPPED', 'SUCCESSFUL'])
    expect(told(stage, 600)).toHaveLength(4)
  })

  it('changes nothing of the end of one that the breaker had stopped a moment before', () => {
    const off = { deploymentCircuitBreaker: { enable: true, rollback: false } }
    const stage = running({ start: 'crash' }, { deploymentConfiguration: off })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(146.9)
    const failed = deployed(stage)
    expect(failed.status).toBe('STOP_REQUESTED')
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(10)
    const { serviceDeploymentArn } = failed
    const { serviceDeployments } = stage.call('DescribeServiceDeployments', {
      serviceDeploymentArns: [serviceDeploymentArn]
    })
    expect(serviceDeployments[0]).toMatchObject({ status: 'STOPPED', stoppedAt: 747.4, finishedAt: 747.4 })
    stage.pass(200)
    expect(deployed(stage).status).toBe('SUCCESSFUL')
  })

  it('keeps the superseded one ACTIVE until its tasks are gone', () => {
    const stage = running({ start: 'run' })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(60)
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(13)
    const ids = described(stage).deployments.map((row: { taskDefinition: string }) => row.taskDefinition.slice(-5))
    expect(ids).toEqual(['api:3', 'api:2', 'api:1'])
    stage.pass(200)
    expect(described(stage).deployments).toHaveLength(1)
    expect(described(stage)).toMatchObject({ runningCount: 2, pendingCount: 0 })
  })

  it('started during a rollback has nothing to go back to', () => {
    const stage = running({ start: 'crash' })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(150)
    expect(deployed(stage).status).toBe('ROLLBACK_IN_PROGRESS')
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(3)
    const old = described(stage).deployments.find((row: { taskDefinition: string }) =>
      row.taskDefinition.endsWith('api:1')
    )
    expect(old).toMatchObject({ status: 'ACTIVE', rolloutState: 'IN_PROGRESS', runningCount: 2 })
    stage.pass(400)
    expect(deployed(stage)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.'
    })
  })
})
