import { describe, expect, it } from '@jest/globals'
import { alarmsState } from '../../cloudwatch/alarm.ts'
import { agree } from '../testing/agree.ts'
import { shift, shiftingShop } from '../testing/shifting.ts'
import { definition, deployed, described, running, type Stage, serviceInput, told, update } from '../testing/stage.ts'

const group = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/0123456789abcdef'
const balanced = (stage: Stage): void => {
  const ports = { portMappings: [{ containerPort: 80 }] }
  stage.call('RegisterTaskDefinition', { ...definition('ex.com/api:good', ports), family: 'web' })
  const loadBalancers = [{ targetGroupArn: group, containerName: 'api', containerPort: 80 }]
  update(stage, { taskDefinition: 'web:1', loadBalancers })
  stage.pass(600)
}

describe('recorded on AWS', () => {
  it('a rolling update behind a load balancer, 2026-04-30', () => {
    const stage = running({}, { deploymentConfiguration: {} })
    balanced(stage)
    const since = stage.seconds()
    update(stage, { forceNewDeployment: true })
    stage.pass(300)
    const recorded = [
      [14.4, 'has started 2 tasks'],
      [44.4, 'registered 2 targets in (target-group'],
      [85.4, 'has stopped 2 running tasks'],
      [87.0, 'deregistered 2 targets in (target-group'],
      [87.0, 'has begun draining connections on 2 tasks.'],
      [149.0, 'deployment completed.'],
      [149.0, 'has reached a steady state.']
    ] as const
    agree(told(stage, since), recorded, 2)
  })

  it('a first deployment behind a load balancer, 2026-04-30', () => {
    const stage = running({}, { deploymentConfiguration: {} })
    balanced(stage)
    const loadBalancers = [{ targetGroupArn: group, containerName: 'api', containerPort: 80 }]
    const since = stage.seconds()
    stage.call('CreateService', serviceInput({ serviceName: 'ui', taskDefinition: 'web:1', loadBalancers }))
    stage.pass(300)
    const [{ events }] = stage.call('DescribeServices', { cluster: 'shop', services: ['ui'] }).services
    const lines = events
      .map((event: { createdAt: number; message: string }) => `${event.createdAt - since} ${event.message}`)
      .reverse()
    const recorded = [
      [17.1, 'has started 2 tasks'],
      [47.2, 'registered 2 targets'],
      [87.8, 'deployment completed.'],
      [87.8, 'has reached a steady state.']
    ] as const
    agree(lines, recorded, 3)
  })

  it('a missing image with the breaker on, 2026-07-02: failures, trip and rollback', () => {
    const stage = running({ start: 'cannot-pull' }, { desiredCount: 1 })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(900)
    const recorded = [
      [48, 'has started 1 tasks'],
      [140, 'was unable to place a task. Reason: CannotPullContainerError'],
      [172, 'has started 1 tasks'],
      [258, 'was unable to place a task. Reason: CannotPullContainerError']
    ] as const
    agree(told(stage, 600).slice(0, 4), recorded, 8)
    const later = [
      [660, 'was unable to place a task. Reason: CannotPullContainerError'],
      [704, 'deployment failed: tasks failed to start.'],
      [704, 'rolling back to deployment']
    ] as const
    agree(told(stage, 600).slice(5, 8), later, 45)
  })

  it('an alarm in the middle of a canary: noticed after 21 s, the old revision PRIMARY at once', () => {
    const alarms = { alarmNames: ['api-5xx'], enable: true, rollback: true }
    const canaryConfiguration = { canaryPercent: 10, canaryBakeTimeInMinutes: 5 }
    const stage = shiftingShop({ strategy: 'CANARY', canaryConfiguration, alarms })
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(304)
    expect(shift(stage)).toContain('0/90 100/10')
    const alarm = { name: 'api-5xx', reason: '', updated: 0, configured: 0, settings: {}, state: 'ALARM' } as const
    alarmsState(stage.context()).alarms['api-5xx'] = alarm
    const since = stage.seconds()
    stage.pass(25)
    expect(described(stage).taskDefinition).toMatch(/api:1$/)
    stage.pass(120)
    const recorded = [
      [21, 'deployment failed: alarm detected.'],
      [21, 'rolling back to deployment'],
      [30, 'has stopped 2 running tasks']
    ] as const
    agree(told(stage, since).slice(0, 3), recorded, 10)
    expect(deployed(stage).status).toBe('ROLLBACK_SUCCESSFUL')
  })

  it('a deployment that was superseded after 9.5 s ends 0.29 s after the next one shows', () => {
    const stage = running()
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(9.471)
    update(stage, { taskDefinition: 'api:3', forceNewDeployment: true })
    stage.pass(10)
    const [second, first] = stage.call('ListServiceDeployments', { cluster: 'shop', service: 'api' }).serviceDeployments
    expect([first.status, second.status]).toEqual(['STOPPED', 'IN_PROGRESS'])
    expect(second.createdAt - first.createdAt).toBeCloseTo(9.471, 3)
    expect(first.finishedAt - second.createdAt).toBeCloseTo(0.29, 2)
  })
})
