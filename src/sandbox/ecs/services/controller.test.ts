import { describe, expect, it } from '@jest/globals'
import { deployed, described, running, type Stage, serviceInput, shop, told, update } from '../testing/stage.ts'

const handled = (type: string): Stage => {
  const stage = shop()
  const { taskDefinition, ...input } = serviceInput({ deploymentController: { type } })
  stage.call('CreateService', { ...input, ...(type === 'CODE_DEPLOY' && { taskDefinition }) })
  stage.pass(200)
  return stage
}

describe('a service that CodeDeploy deploys', () => {
  it('has a task set and no deployments', () => {
    const stage = handled('CODE_DEPLOY')
    const service = described(stage)
    expect(service).toMatchObject({
      deployments: [],
      deploymentController: { type: 'CODE_DEPLOY' },
      runningCount: 2,
      taskSets: [
        {
          id: expect.stringMatching(/^ecs-svc\/\d{19}$/),
          status: 'PRIMARY',
          computedDesiredCount: 2,
          runningCount: 2,
          stabilityStatus: 'STEADY_STATE'
        }
      ]
    })
    expect(service.currentServiceDeployment).toBeUndefined()
    expect(told(stage, 0)).toEqual(['14.4 has started 2 tasks', '85.4 has reached a steady state.'])
    expect(service.events.at(-1).message).toMatch(/^\(service api, taskSet ecs-svc\/\d{19}\) has started 2 tasks/)
    expect(stage.call('ListServiceDeployments', { cluster: 'shop', service: 'api' }).serviceDeployments).toEqual([])
  })

  it.each([
    [
      { taskDefinition: 'api:3' },
      'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.'
    ],
    [
      { forceNewDeployment: true },
      'Cannot force a new deployment on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.'
    ]
  ])('is not updated with %j', (more, message) => {
    expect(() => update(handled('CODE_DEPLOY'), more)).toThrow(
      expect.objectContaining({ code: 'InvalidParameterException', message })
    )
  })

  it('scales', () => {
    const stage = handled('CODE_DEPLOY')
    update(stage, { desiredCount: 3 })
    stage.pass(100)
    expect(described(stage).taskSets[0]).toMatchObject({ computedDesiredCount: 3, runningCount: 3 })
  })
})

it('a service of an external controller runs nothing by itself, and can be deleted', () => {
  const stage = handled('EXTERNAL')
  expect(described(stage)).toMatchObject({ deployments: [], taskSets: [], runningCount: 0, desiredCount: 2 })
  expect(update(stage, { desiredCount: 1 }).desiredCount).toBe(1)
  expect(() => update(stage, { taskDefinition: 'api:1' })).toThrow(/with a EXTERNAL deployment controller/)
  stage.call('DeleteService', { cluster: 'shop', service: 'api', force: true })
  stage.pass(60)
  expect(described(stage).status).toBe('INACTIVE')
})

describe('a change of the deployment controller', () => {
  const change = (stage: Stage, type: string, more = {}) => update(stage, { deploymentController: { type }, ...more })

  it('hands what CodeDeploy ran over to ECS, which rolls out the next', () => {
    const stage = handled('CODE_DEPLOY')
    const service = change(stage, 'ECS', { deploymentConfiguration: { strategy: 'BLUE_GREEN' } })
    expect(service.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 2 }])
    expect(service.taskSets).toBeUndefined()
    expect(stage.call('ListServiceDeployments', { cluster: 'shop', service: 'api' }).serviceDeployments).toEqual([])
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(400)
    expect(deployed(stage)).toMatchObject({ status: 'SUCCESSFUL', sourceServiceRevisions: [{ runningTaskCount: 0 }] })
    expect(described(stage)).toMatchObject({ runningCount: 2, taskDefinition: expect.stringMatching(/api:3$/) })
  })

  it('makes a task set of what ECS ran, and a deployment of it again', () => {
    const stage = running()
    expect(change(stage, 'EXTERNAL')).toMatchObject({
      deployments: [],
      taskSets: [{ status: 'PRIMARY', computedDesiredCount: 2, runningCount: 2 }]
    })
    expect(() => update(stage, { taskDefinition: 'api:3' })).toThrow(/with a EXTERNAL deployment controller/)
    change(stage, 'ECS', { taskDefinition: 'api:3' })
    stage.pass(200)
    expect(deployed(stage)).toMatchObject({ status: 'SUCCESSFUL' })
    expect(described(stage).deployments).toHaveLength(1)
  })

  it('is refused while a rollout is under way, and without anything to run', () => {
    const stage = running()
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(20)
    expect(() => change(stage, 'EXTERNAL')).toThrow(/Unable to change the deployment controller to EXTERNAL/)
    for (const type of ['ECS', 'CODE_DEPLOY'])
      expect(() => change(handled('EXTERNAL'), type)).toThrow('TaskDefinition should not be null or empty.')
  })
})
