import { describe, expect, it } from '@jest/globals'
import { shift, shifted, shiftingShop } from '../../testing/shifting.ts'
import { deployed, described, type Stage, told, update } from '../../testing/stage.ts'

const lambda = (stages: readonly string[]) => ({
  hookTargetArn: 'arn:aws:lambda:eu-west-1:111111111111:function:smoke',
  roleArn: 'arn:aws:iam::111111111111:role/hooks',
  lifecycleStages: stages
})
const pause = (stages: readonly string[], timeoutConfiguration = {}) => ({
  targetType: 'PAUSE',
  lifecycleStages: stages,
  timeoutConfiguration
})
const hooked = (lifecycleHooks: readonly unknown[], more = {}): Stage => {
  const stage = shiftingShop({ strategy: 'BLUE_GREEN', lifecycleHooks, ...more })
  update(stage, { taskDefinition: 'api:3' })
  return stage
}
const goOn = (stage: Stage, more = {}) => {
  const { serviceDeploymentArn, lifecycleHookDetails } = deployed(stage)
  const hookId = lifecycleHookDetails[0]?.hookId
  return stage.call('ContinueServiceDeployment', { serviceDeploymentArn, hookId, ...more })
}

describe('a pause hook', () => {
  it('waits for a person, and says until when', () => {
    const stage = hooked([pause(['POST_TEST_TRAFFIC_SHIFT'])])
    stage.pass(3000)
    expect(shift(stage)).toBe('IN_PROGRESS POST_TEST_TRAFFIC_SHIFT 0/100 100/0 AWAITING_ACTION')
    expect(deployed(stage).lifecycleHookDetails).toEqual([
      {
        hookId: expect.stringMatching(/^ecs-pause-[\w-]{43}$/),
        targetType: 'PAUSE',
        status: 'AWAITING_ACTION',
        expiresAt: 697.4 + 86_400,
        timeoutAction: 'ROLLBACK'
      }
    ])
    const { serviceDeploymentArn } = deployed(stage)
    expect(goOn(stage)).toEqual({ serviceDeploymentArn })
    expect(shift(stage)).toBe('IN_PROGRESS POST_TEST_TRAFFIC_SHIFT 0/100 100/0 SUCCEEDED')
    stage.pass(1)
    expect(shift(stage)).toBe('IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 0/0 100/100')
    stage.pass(100)
    expect(deployed(stage).status).toBe('SUCCESSFUL')
  })

  it('is rolled back from by a person', () => {
    const stage = hooked([pause(['POST_TEST_TRAFFIC_SHIFT'])])
    stage.pass(200)
    goOn(stage, { action: 'ROLLBACK' })
    expect(deployed(stage).status).toBe('ROLLBACK_REQUESTED')
    stage.pass(60)
    expect(deployed(stage).status).toBe('ROLLBACK_SUCCESSFUL')
  })

  it.each([
    [
      'ROLLBACK',
      'ROLLBACK_SUCCESSFUL',
      'Service deployment rolled back because POST_TEST_TRAFFIC_SHIFT pause hook timed out.'
    ],
    ['CONTINUE', 'SUCCESSFUL', undefined]
  ])('times out with %s', (action, status, statusReason) => {
    const stage = hooked([pause(['POST_TEST_TRAFFIC_SHIFT'], { timeoutInMinutes: 5, action })])
    stage.pass(98 + 299)
    expect(shift(stage)).toContain('AWAITING_ACTION')
    stage.pass(200)
    expect(deployed(stage)).toMatchObject({ status, ...(statusReason && { statusReason }) })
  })

  it('stops a linear deployment at every step, each time under another id', () => {
    const linearConfiguration = { stepPercent: 50, stepBakeTimeInMinutes: 1 }
    const stage = hooked([pause(['PRE_PRODUCTION_TRAFFIC_SHIFT'])], { strategy: 'LINEAR', linearConfiguration })
    stage.pass(300)
    expect(shift(stage)).toBe('IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 0/100 100/0 AWAITING_ACTION')
    const first = deployed(stage).lifecycleHookDetails[0].hookId
    goOn(stage)
    stage.pass(300)
    expect(shift(stage)).toBe('IN_PROGRESS PRODUCTION_TRAFFIC_SHIFT 0/50 100/50 AWAITING_ACTION')
    expect(() => goOn(stage, { hookId: first })).toThrow(/either completed, unavailable, or not associated/)
    goOn(stage)
    stage.pass(300)
    expect(deployed(stage).status).toBe('SUCCESSFUL')
    expect(() => goOn(stage, { hookId: first })).toThrow(/not allowed for service deployment in terminal states/)
  })

  it.each([
    [
      { hookId: 'pause-1' },
      'InvalidParameterException',
      'Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}'
    ],
    [
      { hookId: 'ecs-pause-1' },
      'InvalidParameterException',
      'Provided hookId is either completed, unavailable, or not associated with the given Resource ARN'
    ],
    [
      { serviceDeploymentArn: 'arn:aws:ecs:eu-west-1:111111111111:service-deployment/shop/api/none' },
      'ServiceDeploymentNotFoundException',
      'The service deployment does not exist.'
    ]
  ])('is not continued by %j', (more, name, message) => {
    const stage = hooked([pause(['PRE_SCALE_UP'])])
    stage.pass(60)
    expect(() => goOn(stage, more)).toThrow(expect.objectContaining({ name, message }))
  })
})

describe('a Lambda hook', () => {
  it('succeeds unless told otherwise', () => {
    const stage = hooked([lambda(['PRE_SCALE_UP', 'POST_TEST_TRAFFIC_SHIFT'])])
    stage.pass(3.2)
    expect(shift(stage)).toBe('IN_PROGRESS PRE_SCALE_UP 100/100 0/0 IN_PROGRESS')
    expect(deployed(stage).lifecycleHookDetails[0]).toEqual({
      hookId: expect.stringMatching(/^ecs-aws_lambda-/),
      targetType: 'AWS_LAMBDA',
      targetArn: 'arn:aws:lambda:eu-west-1:111111111111:function:smoke',
      status: 'IN_PROGRESS'
    })
    stage.pass(400)
    expect(deployed(stage).status).toBe('SUCCESSFUL')
  })

  it('that fails before anything starts is rolled back within seconds', () => {
    const stage = hooked([lambda(['PRE_SCALE_UP'])])
    stage.world.hooks.push({ stage: 'PRE_SCALE_UP', answers: 'FAILED' })
    stage.pass(15)
    const said =
      'Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed. Lifecycle hook target arn:aws:lambda:eu-west-1:111111111111:function:smoke returned FAILED status.'
    expect(deployed(stage)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', statusReason: said, finishedAt: 610.2 })
    expect(told(stage, 600)).toEqual([
      `5.2 (deployment ecs-svc/N) deployment failed: ${said}`,
      '5.2 rolling back to deployment ecs-svc/N.',
      '10.2 (deployment ecs-svc/N) deployment completed.',
      '10.2 has reached a steady state.'
    ])
    expect(described(stage).taskDefinition).toMatch(/api:1$/)
  })

  it('is asked again while it is in progress', () => {
    const stage = hooked([lambda(['POST_SCALE_UP'])])
    stage.world.hooks.push({ target: '*:smoke', answers: 'IN_PROGRESS', times: 3 })
    stage.pass(4)
    const lines = shifted(stage, 300).filter(line => line.includes(' TEST_TRAFFIC'))
    expect(lines[0]).toMatch(/^174s /)
  })
})
