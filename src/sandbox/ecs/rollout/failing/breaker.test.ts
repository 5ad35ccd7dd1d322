import { describe, expect, it } from '@jest/globals'
import { breakerOn, definition, deployed, described, running, told, update } from '../../testing/stage.ts'
import { breaker } from './breaker.ts'

describe('the threshold', () => {
  const configured = (type: string, value: number) => ({
    deploymentCircuitBreaker: { enable: true, rollback: true, thresholdConfiguration: { type, value } }
  })

  it.each([
    [breakerOn, 1, 3],
    [breakerOn, 25, 13],
    [breakerOn, 400, 200],
    [breakerOn, 2000, 200],
    [configured('BOUNDED_PERCENT', 10), 100, 10],
    [configured('UNBOUNDED_PERCENT', 50), 3, 2],
    [configured('UNBOUNDED_PERCENT', 50), 1000, 500],
    [configured('COUNT', 7), 1000, 7]
  ])('%j at %d tasks', (configuration, desired, threshold) => {
    expect(breaker(configuration, desired).threshold).toBe(threshold)
  })
})

it('trips at realistic times where an image is missing', () => {
  const stage = running({ start: 'cannot-pull' }, { desiredCount: 1 })
  update(stage, { taskDefinition: 'api:2' })
  const failures = new Map<number, number>()
  let rolledBack = 0
  for (let second = 0; second < 900; second += 1) {
    const failing = described(stage).deployments.find((row: { taskDefinition: string }) =>
      row.taskDefinition.endsWith('api:2')
    )
    if (failing !== undefined && !failures.has(failing.failedTasks)) failures.set(failing.failedTasks, second)
    if (rolledBack === 0 && failing?.status === 'ACTIVE') rolledBack = second
    stage.pass(1)
  }
  expect([...failures]).toEqual([
    [0, 0],
    [1, 141],
    [2, 263],
    [3, 635]
  ])
  expect(rolledBack).toBe(679)
  expect(told(stage, 600)[1]).toBe(
    '140.4 was unable to place a task. Reason: CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ex.com/api:bad: not found.'
  )
})

it('replaces tasks that fail their health checks, and rolls back', () => {
  const stage = running({ start: 'unhealthy' }, { desiredCount: 1 })
  const healthCheck = { command: ['CMD', 'true'], interval: 15, retries: 3 }
  stage.call('RegisterTaskDefinition', { ...definition('ex.com/api:bad', { healthCheck }), family: 'checked' })
  const before = described(stage).deployments[0].id
  update(stage, { taskDefinition: 'checked:1' })
  stage.pass(700)
  const events = described(stage)
    .events.filter((event: { createdAt: number }) => event.createdAt > 600)
    .map((event: { message: string }) => event.message.replaceAll(/[0-9a-f]{32}/g, 'T'))
    .reverse()
  expect(events.slice(0, 4)).toEqual([
    '(service api) has started 1 tasks: (task T).',
    '(service api) (task T) failed container health checks.',
    '(service api) has stopped 1 running tasks: (task T).',
    '(service api) has started 1 tasks: (task T).'
  ])
  expect(deployed(stage)).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    rollback: { serviceRevisionArn: expect.stringContaining(before.slice(8)) }
  })
})

it('forgets failures when a task becomes healthy, unless told to add them up', () => {
  const failures = (resetOnHealthyTask: boolean) => {
    const breaker = { deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask } }
    const stage = running({ start: 'crash' }, { deploymentConfiguration: breaker })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(60)
    stage.world.tasks.splice(0)
    stage.pass(90)
    return deployed(stage).deploymentCircuitBreaker.failureCount
  }
  expect(failures(true)).toBe(0)
  expect(failures(false)).toBe(2)
})
