import { describe, expect, it } from '@jest/globals'
import {
  breakerOn,
  deployed,
  described,
  running,
  serviceInput,
  shop,
  told,
  update,
  watched
} from '../../testing/stage.ts'

const tripped = 'Service deployment rolled back because the circuit breaker threshold was exceeded.'

describe('tasks that crash', () => {
  it('trip the breaker and are rolled back', () => {
    const stage = running({ start: 'crash', 'exit-code': 3 })
    const before = described(stage).deployments[0].id
    update(stage, { taskDefinition: 'api:2' })
    const lines = watched(stage, 240)
    expect(lines.slice(-3)).toEqual([
      '147s ROLLBACK_IN_PROGRESS | PRIMARY/IN_PROGRESS api:1 2:0:2 | ACTIVE/FAILED api:2 2:2:0',
      '148s ROLLBACK_IN_PROGRESS | PRIMARY/IN_PROGRESS api:1 2:0:2 | ACTIVE/FAILED api:2 0:0:0',
      '171s ROLLBACK_SUCCESSFUL | PRIMARY/COMPLETED api:1 2:0:2'
    ])
    expect(told(stage, 600).slice(-6)).toEqual([
      '122.4 has started 2 tasks',
      '146.4 (deployment ecs-svc/N) deployment failed: tasks failed to start.',
      '146.4 rolling back to deployment ecs-svc/N.',
      '147.4 stopped 2 pending tasks.',
      '170.4 (deployment ecs-svc/N) deployment completed.',
      '170.4 has reached a steady state.'
    ])
    expect(described(stage).deployments[0].id).toBe(before)
    expect(described(stage).taskDefinition).toMatch(/api:1$/)
    expect(deployed(stage)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: tripped,
      rollback: { reason: tripped, serviceRevisionArn: expect.stringContaining(before.slice(8)) },
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 4, threshold: 3 }
    })
  })

  it('say how they ended', () => {
    const stage = running({ start: 'crash', 'exit-code': 3 })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(70)
    const { taskArns } = stage.call('ListTasks', { cluster: 'shop', serviceName: 'api', desiredStatus: 'STOPPED' })
    const { tasks } = stage.call('DescribeTasks', { cluster: 'shop', tasks: taskArns })
    expect(tasks[0]).toMatchObject({
      lastStatus: 'STOPPED',
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      containers: [{ exitCode: 3, lastStatus: 'STOPPED' }]
    })
    expect(described(stage).deployments[0].failedTasks).toBe(2)
  })

  it('go on for ever without a breaker', () => {
    const stage = running({ start: 'crash' }, { deploymentConfiguration: {} })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(3600)
    expect(deployed(stage)).toMatchObject({ status: 'IN_PROGRESS', deploymentCircuitBreaker: { status: 'DISABLED' } })
    expect(described(stage).deployments[0].failedTasks).toBeGreaterThan(100)
    stage.pass(3600)
    const { events } = described(stage)
    expect(events).toHaveLength(100)
    expect(events[0].createdAt).toBeGreaterThan(7700)
    expect(events.at(-1).createdAt).toBeLessThan(events[0].createdAt)
  })

  it('leave a failed first deployment with nowhere to go back to', () => {
    const stage = shop()
    stage.call('CreateService', serviceInput({ taskDefinition: 'api:2', deploymentConfiguration: breakerOn }))
    stage.pass(600)
    expect(deployed(stage)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.',
      rollback: { reason: tripped },
      sourceServiceRevisions: []
    })
    expect(described(stage).deployments).toHaveLength(1)
    expect(described(stage).deployments[0]).toMatchObject({
      status: 'PRIMARY',
      rolloutState: 'FAILED',
      rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.'
    })
    const seen = described(stage).events.length
    stage.pass(3600)
    expect(described(stage).events).toHaveLength(seen)
  })

  it('are stopped where they are with rollback off', () => {
    const off = { deploymentCircuitBreaker: { enable: true, rollback: false } }
    const stage = running({ start: 'crash' }, { deploymentConfiguration: off })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(600)
    expect(deployed(stage)).toMatchObject({ status: 'STOPPED', stoppedAt: 747.4 })
    const rows = described(stage).deployments.map((row: Record<string, unknown>) => [row.status, row.rolloutState])
    expect(rows).toEqual([
      ['PRIMARY', 'FAILED'],
      ['ACTIVE', 'COMPLETED']
    ])
    expect(described(stage).runningCount).toBe(2)
  })
})
