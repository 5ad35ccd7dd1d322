import { describe, expect, it } from '@jest/globals'
import {
  breakerOn,
  deployed,
  described,
  running,
  type Stage,
  serviceInput,
  shop,
  told,
  update
} from '../../testing/stage.ts'

const pause = (...lifecycleStages: readonly string[]) => ({ targetType: 'PAUSE', lifecycleStages })
const hooked = (lifecycleHooks: readonly unknown[], more = {}): Stage => {
  const stage = running({}, { deploymentConfiguration: { ...breakerOn, lifecycleHooks: [], ...more } })
  update(stage, { deploymentConfiguration: { lifecycleHooks } })
  return stage
}
const seen = (stage: Stage): string => {
  const { status, lifecycleStage, lifecycleHookDetails } = deployed(stage)
  const hooks = (lifecycleHookDetails ?? []).map((hook: { status: string }) => ` ${hook.status}`).join('')
  const rows = described(stage).deployments.map(
    (row: Record<string, unknown>) => `${row.status}/${row.rolloutState}:${row.runningCount}`
  )
  return `${status} ${lifecycleStage}${hooks} | ${rows.join(' ')}`
}
const goOn = (stage: Stage) => {
  const { serviceDeploymentArn, lifecycleHookDetails } = deployed(stage)
  stage.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId: lifecycleHookDetails[0].hookId })
}

describe('a rolling deployment with hooks', () => {
  it('pauses before its first task, and again before the old ones go', () => {
    const stage = hooked([pause('PRE_SCALE_UP', 'POST_SCALE_UP')])
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(1000)
    expect(seen(stage)).toBe('IN_PROGRESS PRE_SCALE_UP AWAITING_ACTION | PRIMARY/IN_PROGRESS:0 ACTIVE/COMPLETED:2')
    expect(described(stage).deployments[0].desiredCount).toBe(0)
    goOn(stage)
    stage.pass(1000)
    expect(seen(stage)).toBe('IN_PROGRESS POST_SCALE_UP AWAITING_ACTION | PRIMARY/IN_PROGRESS:2 ACTIVE/COMPLETED:2')
    goOn(stage)
    stage.pass(30)
    expect(seen(stage)).toBe('SUCCESSFUL CLEAN_UP | PRIMARY/COMPLETED:2')
    expect(deployed(stage).targetServiceRevision).not.toHaveProperty('requestedProductionTrafficWeight')
  })

  it('keeps the old tasks at the desired count while it pauses', () => {
    const stage = hooked([pause('PRE_SCALE_UP')])
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(60)
    update(stage, { desiredCount: 3 })
    stage.pass(60)
    expect(seen(stage)).toBe('IN_PROGRESS PRE_SCALE_UP AWAITING_ACTION | PRIMARY/IN_PROGRESS:0 ACTIVE/COMPLETED:3')
  })

  it('is rolled back by a pause that times out, with the old tasks untouched', () => {
    const stage = hooked([{ ...pause('POST_SCALE_UP'), timeoutConfiguration: { timeoutInMinutes: 1 } }])
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(300)
    expect(seen(stage)).toMatch(/^ROLLBACK_SUCCESSFUL POST_SCALE_UP \| PRIMARY\/COMPLETED:2/)
    expect(told(stage, 600).map(line => line.replace(/^\S+ /, ''))).toEqual([
      'has started 2 tasks',
      '(deployment ecs-svc/N) deployment failed: Service deployment rolled back because POST_SCALE_UP pause hook timed out.',
      'rolling back to deployment ecs-svc/N.',
      'has stopped 2 running tasks',
      '(deployment ecs-svc/N) deployment completed.',
      'has reached a steady state.'
    ])
  })

  it('fails by a Lambda hook within seconds, before anything has started', () => {
    const lambda = { hookTargetArn: 'arn:aws:lambda:smoke', roleArn: 'r', lifecycleStages: ['PRE_SCALE_UP'] }
    const stage = hooked([lambda])
    stage.world.hooks.push({ answers: 'FAILED' })
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(15)
    expect(deployed(stage)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason:
        'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:smoke returned FAILED status.'
    })
  })

  it('has no stage for traffic', () => {
    const stage = hooked([pause('POST_TEST_TRAFFIC_SHIFT', 'PRE_PRODUCTION_TRAFFIC_SHIFT')])
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(150)
    expect(seen(stage)).toBe('SUCCESSFUL CLEAN_UP | PRIMARY/COMPLETED:2')
  })
})

it('a superseded rollout no longer waits at its hook, the next one does', () => {
  const stage = hooked([pause('PRE_SCALE_UP')])
  update(stage, { taskDefinition: 'api:3' })
  stage.pass(60)
  const first = deployed(stage)
  update(stage, { taskDefinition: 'api:2' })
  stage.pass(60)
  const { serviceDeployments } = stage.call('DescribeServiceDeployments', {
    serviceDeploymentArns: [first.serviceDeploymentArn]
  })
  expect(serviceDeployments[0]).toMatchObject({ status: 'STOPPED', lifecycleHookDetails: [] })
  expect(seen(stage)).toBe('IN_PROGRESS PRE_SCALE_UP AWAITING_ACTION | PRIMARY/IN_PROGRESS:0 ACTIVE/COMPLETED:2')
})

it('a first deployment pauses, too, and has nothing to go back to', () => {
  const stage = shop()
  const lifecycleHooks = [{ ...pause('PRE_SCALE_UP'), timeoutConfiguration: { timeoutInMinutes: 1 } }]
  stage.call('CreateService', serviceInput({ deploymentConfiguration: { lifecycleHooks } }))
  stage.pass(30)
  expect(seen(stage)).toBe('IN_PROGRESS PRE_SCALE_UP AWAITING_ACTION | PRIMARY/IN_PROGRESS:0')
  stage.pass(60)
  expect(seen(stage)).toBe('ROLLBACK_FAILED PRE_SCALE_UP | PRIMARY/FAILED:0')
})
