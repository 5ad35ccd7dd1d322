import { describe, expect, it } from '@jest/globals'
import { alarmsState } from '../../../cloudwatch/alarm.ts'
import { deployed, described, running, told, update } from '../../testing/stage.ts'

describe('alarms', () => {
  const watching = (rollback: boolean) => ({
    deploymentConfiguration: { alarms: { alarmNames: ['api-5xx'], enable: true, rollback } }
  })
  const ring = (stage: ReturnType<typeof running>, state: 'OK' | 'ALARM') => {
    const base = { name: 'api-5xx', reason: '', updated: 0, configured: 0, settings: {} }
    alarmsState(stage.context()).alarms['api-5xx'] = { ...base, state }
  }

  it('roll back a rollout', () => {
    const stage = running({}, watching(true))
    ring(stage, 'OK')
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(50)
    ring(stage, 'ALARM')
    stage.pass(20)
    expect(deployed(stage)).toMatchObject({
      status: 'ROLLBACK_IN_PROGRESS',
      alarms: { status: 'TRIGGERED', alarmNames: ['api-5xx'], triggeredAlarmNames: ['api-5xx'] }
    })
    stage.pass(60)
    expect(deployed(stage).status).toBe('ROLLBACK_SUCCESSFUL')
    expect(told(stage, 600)).toContain('63.2 (deployment ecs-svc/N) deployment failed: alarm detected.')
  })

  it('are watched on for a while after all tasks are healthy', () => {
    const stage = running({}, watching(true))
    ring(stage, 'OK')
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(200)
    expect(deployed(stage).status).toBe('IN_PROGRESS')
    stage.pass(40)
    expect(deployed(stage)).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'MONITORING_COMPLETE' } })
  })

  it('stop a rollout where it stands with rollback off, even though all its tasks are healthy', () => {
    const stage = running({}, watching(false))
    ring(stage, 'OK')
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(120)
    ring(stage, 'ALARM')
    stage.pass(200)
    expect(deployed(stage)).toMatchObject({ status: 'STOPPED', stoppedAt: 724.2, finishedAt: 724.2 })
    expect(described(stage).deployments).toMatchObject([
      {
        status: 'PRIMARY',
        rolloutState: 'FAILED',
        rolloutStateReason: 'ECS deployment failed: alarm detected.',
        runningCount: 2
      }
    ])
  })

  it('are ignored for a rollout that begins while one rings', () => {
    const stage = running({}, watching(true))
    ring(stage, 'ALARM')
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(110)
    expect(deployed(stage)).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'DISABLED' } })
  })

  it.each([
    [50, 'ROLLBACK_SUCCESSFUL', 'Service deployment rolled back because one or more alarms were triggered.'],
    [200, 'STOPPED', 'Service deployment stopped because the circuit breaker threshold was exceeded.']
  ])(
    'and the breaker: the first decides, rolling back or not as it is told to (alarm after %d s)',
    (second, status, statusReason) => {
      const { alarms } = watching(true).deploymentConfiguration
      const deploymentCircuitBreaker = { enable: true, rollback: false }
      const stage = running({ start: 'crash' }, { deploymentConfiguration: { alarms, deploymentCircuitBreaker } })
      update(stage, { taskDefinition: 'api:2' })
      stage.pass(second)
      ring(stage, 'ALARM')
      stage.pass(200)
      expect(deployed(stage)).toMatchObject({ status, statusReason })
    }
  )
})
