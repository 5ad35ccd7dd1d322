import { describe, expect, it } from '@jest/globals'
import { alarmsState } from '../../../cloudwatch/alarm.ts'
import { shift, shifted, shiftingShop } from '../../testing/shifting.ts'
import { deployed, described, running, type Stage, serviceInput, shop, told, update } from '../../testing/stage.ts'

const breakerOn = { deploymentCircuitBreaker: { enable: true, rollback: true } }
const stop = (stage: Stage) =>
  stage.call('StopServiceDeployment', { serviceDeploymentArn: deployed(stage).serviceDeploymentArn })

describe('a shift of traffic is rolled back', () => {
  it('by the breaker, where the new tasks never become healthy', () => {
    const stage = shiftingShop({ strategy: 'CANARY', ...breakerOn }, { start: 'crash' })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(4)
    expect(shifted(stage, 300).slice(-2)).toEqual([
      '143s ROLLBACK_IN_PROGRESS SCALE_UP 100/100 0/0 | PRIMARY/IN_PROGRESS:2 ACTIVE/FAILED:0',
      '167s ROLLBACK_SUCCESSFUL SCALE_UP 100/100 0/0 | PRIMARY/COMPLETED:2'
    ])
  })

  it('by an alarm in the middle of a canary, or in the bake', () => {
    for (const [seconds, share] of [
      [200, '0/95 100/5'],
      [800, '0/0 100/100']
    ] as const) {
      const alarms = { alarmNames: ['api-5xx'], enable: true, rollback: true }
      const stage = shiftingShop({ strategy: 'CANARY', bakeTimeInMinutes: 10, alarms })
      update(stage, { taskDefinition: 'api:3' })
      stage.pass(seconds)
      expect(shift(stage)).toContain(share)
      const base = { name: 'api-5xx', reason: '', updated: 0, configured: 0, settings: {} }
      alarmsState(stage.context()).alarms['api-5xx'] = { ...base, state: 'ALARM' }
      stage.pass(21)
      expect(shift(stage)).toMatch(/^ROLLBACK_IN_PROGRESS .* 100\/100 0\/0$/)
      stage.pass(60)
      expect(deployed(stage)).toMatchObject({
        status: 'ROLLBACK_SUCCESSFUL',
        statusReason: 'Service deployment rolled back because one or more alarms were triggered.',
        alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['api-5xx'] }
      })
      expect(described(stage)).toMatchObject({ runningCount: 2, taskDefinition: expect.stringMatching(/api:1$/) })
    }
  })

  it.each([
    [3, 'PENDING'],
    [5, 'PRE_SCALE_UP'],
    [40, 'SCALE_UP'],
    [86, 'POST_SCALE_UP'],
    [90, 'TEST_TRAFFIC_SHIFT'],
    [98, 'POST_TEST_TRAFFIC_SHIFT'],
    [105, 'PRODUCTION_TRAFFIC_SHIFT'],
    [150, 'BAKE_TIME'],
    [295, 'CLEAN_UP']
  ])('by a person after %d s, at %s', (seconds, where) => {
    const stage = shiftingShop({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 3 })
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(seconds)
    expect(shift(stage)).toContain(where)
    stop(stage)
    stage.pass(200)
    expect(deployed(stage).status).toBe('ROLLBACK_SUCCESSFUL')
    expect(described(stage).deployments).toMatchObject([
      { status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 2, taskDefinition: expect.stringMatching(/api:1$/) }
    ])
  })

  it('to nothing where it is the first', () => {
    const stage = shop({ start: 'crash' })
    const deploymentConfiguration = { strategy: 'BLUE_GREEN', ...breakerOn }
    stage.call('CreateService', serviceInput({ taskDefinition: 'api:2', deploymentConfiguration }))
    stage.pass(300)
    expect(deployed(stage)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.'
    })
  })
})

it('is stopped where it stands by an alarm without rollback', () => {
  const alarms = { alarmNames: ['api-5xx'], enable: true, rollback: false }
  const stage = shiftingShop({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 10, alarms })
  update(stage, { taskDefinition: 'api:3' })
  stage.pass(200)
  const base = { name: 'api-5xx', reason: '', updated: 0, configured: 0, settings: {} }
  alarmsState(stage.context()).alarms['api-5xx'] = { ...base, state: 'ALARM' }
  stage.pass(100)
  expect(shift(stage)).toBe('STOPPED BAKE_TIME 0/0 100/100')
  expect(described(stage).runningCount).toBe(4)
})

it('superseded in the middle, gives way to the next, which reconciles first', () => {
  const stage = shiftingShop({ strategy: 'CANARY' })
  update(stage, { taskDefinition: 'api:2' })
  stage.world.tasks.splice(0)
  stage.pass(200)
  const first = deployed(stage).serviceDeploymentArn
  update(stage, { taskDefinition: 'api:3' })
  stage.pass(4)
  const sources = deployed(stage).sourceServiceRevisions
  expect(sources.map((row: Record<string, number>) => row.requestedProductionTrafficWeight)).toEqual([0, 100])
  expect(shifted(stage, 30)).toEqual([
    '0s IN_PROGRESS RECONCILE_SERVICE 0/0 0/0 | PRIMARY/IN_PROGRESS:0 ACTIVE/IN_PROGRESS:0 ACTIVE/COMPLETED:2',
    '18s IN_PROGRESS RECONCILE_SERVICE 0/0 0/0 | PRIMARY/IN_PROGRESS:0 ACTIVE/COMPLETED:2',
    '19s IN_PROGRESS PRE_SCALE_UP 0/0 0/0 | PRIMARY/IN_PROGRESS:0 ACTIVE/COMPLETED:2',
    '21s IN_PROGRESS SCALE_UP 0/0 0/0 | PRIMARY/IN_PROGRESS:0 ACTIVE/COMPLETED:2'
  ])
  const { serviceDeployments } = stage.call('DescribeServiceDeployments', { serviceDeploymentArns: [first] })
  expect(serviceDeployments[0].status).toBe('STOPPED')
  stage.pass(1200)
  expect(deployed(stage).status).toBe('SUCCESSFUL')
  expect(described(stage).deployments).toHaveLength(1)
})

it('follows the desired count on both sides', () => {
  const stage = shiftingShop({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 10 })
  update(stage, { taskDefinition: 'api:3' })
  stage.pass(200)
  update(stage, { desiredCount: 3 })
  stage.pass(100)
  expect(described(stage).deployments.map((row: { runningCount: number }) => row.runningCount)).toEqual([3, 3])
  expect(told(stage, 800)).toEqual(['10 has started 1 tasks', '10 has started 1 tasks'])
})

it('changes nothing for a rollout that rolls already when the strategy is changed', () => {
  const stage = running()
  update(stage, { taskDefinition: 'api:3' })
  stage.pass(20)
  update(stage, { deploymentConfiguration: { strategy: 'BLUE_GREEN' } })
  stage.pass(100)
  expect(deployed(stage).status).toBe('SUCCESSFUL')
  expect(deployed(stage).lifecycleStage).toBeUndefined()
})
