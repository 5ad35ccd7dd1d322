import { describe, expect, it } from '@jest/globals'
import type { Input } from '../../kernel/operation.ts'
import { described, running, type Stage, serviceInput, shop, told, update } from '../testing/stage.ts'

const place = { cluster: 'shop', service: 'api' }
const external = (desiredCount = 3): Stage => {
  const stage = shop()
  const { taskDefinition: _, ...members } = serviceInput({ deploymentController: { type: 'EXTERNAL' }, desiredCount })
  stage.call('CreateService', members)
  return stage
}
const { networkConfiguration } = serviceInput()
const create = (stage: Stage, value: number, more: Input = {}) =>
  stage.call('CreateTaskSet', {
    ...place,
    taskDefinition: 'api:1',
    launchType: 'FARGATE',
    networkConfiguration,
    scale: { value, unit: 'PERCENT' },
    ...more
  }).taskSet
const sets = (stage: Stage): readonly string[] =>
  described(stage).taskSets.map(
    (set: Record<string, unknown>) =>
      `${set.status} ${set.stabilityStatus} ${set.computedDesiredCount}:${set.pendingCount}:${set.runningCount}`
  )

describe('task sets of an external controller', () => {
  it('begin, become primary, take the share that they are given, and go', () => {
    const stage = external()
    const first = create(stage, 100, { externalId: 'one', tags: [{ key: 'a', value: '1' }] })
    expect(first).toMatchObject({ status: 'ACTIVE', computedDesiredCount: 3, externalId: 'one', runningCount: 0 })
    stage.pass(100)
    expect(sets(stage)).toEqual(['ACTIVE STEADY_STATE 3:0:3'])
    stage.call('UpdateServicePrimaryTaskSet', { ...place, primaryTaskSet: first.id })
    expect(described(stage).taskDefinition).toMatch(/api:1$/)
    const second = create(stage, 50, { taskDefinition: 'api:3' })
    stage.pass(100)
    expect(sets(stage)).toEqual(['PRIMARY STEADY_STATE 3:0:3', 'ACTIVE STEADY_STATE 2:0:2'])
    stage.call('UpdateServicePrimaryTaskSet', { ...place, primaryTaskSet: second.taskSetArn })
    stage.call('UpdateTaskSet', { ...place, taskSet: second.id, scale: { value: 100, unit: 'PERCENT' } })
    stage.call('UpdateTaskSet', { ...place, taskSet: first.id, scale: { value: 0, unit: 'PERCENT' } })
    stage.pass(100)
    expect(sets(stage)).toEqual(['ACTIVE STEADY_STATE 0:0:0', 'PRIMARY STEADY_STATE 3:0:3'])
    expect(described(stage).taskDefinition).toMatch(/api:3$/)
    expect(stage.call('DeleteTaskSet', { ...place, taskSet: first.id }).taskSet.status).toBe('DRAINING')
    stage.pass(10)
    expect(sets(stage)).toEqual(['PRIMARY STEADY_STATE 3:0:3'])
    expect(told(stage, 200)).toEqual([
      '0 updated computedDesiredCount for taskSet ecs-svc/N to 3.',
      '0 updated computedDesiredCount for taskSet ecs-svc/N to 0.',
      '10 has stopped 3 running tasks',
      '10 has started 1 tasks',
      '81 has reached a steady state.'
    ])
    expect(stage.call('ListServiceDeployments', place).serviceDeployments).toEqual([])
  })

  it('are described by id and ARN, with tags when asked, and MISSING where they are not there', () => {
    const stage = external()
    const set = create(stage, 0, { tags: [{ key: 'a', value: '1' }] })
    const taskSets = [set.id, set.taskSetArn, 'ecs-svc/0']
    const answer = stage.call('DescribeTaskSets', { ...place, taskSets, include: ['TAGS'] })
    expect(answer.taskSets.map((row: { tags: unknown }) => row.tags)).toEqual([set.tags, set.tags])
    expect(answer.failures).toMatchObject([{ reason: 'MISSING' }])
    expect(stage.call('ListTagsForResource', { resourceArn: set.taskSetArn }).tags).toEqual([{ key: 'a', value: '1' }])
    expect(stage.call('DescribeTaskSets', place).taskSets).toMatchObject([{ tags: [], scale: { value: 0 } }])
  })

  it('are the same for the same client token, and five at most', () => {
    const stage = external()
    const [one, two] = [1, 2].map(() => create(stage, 0, { clientToken: 't' }).id)
    expect(one).toBe(two)
    for (let n = 0; n < 4; n += 1) create(stage, 0)
    expect(() => create(stage, 0)).toThrow(
      '5 deployments exist on the service. Unable to create new TaskSet since this exceeds the maximum limit.'
    )
  })

  it('replace tasks that crash, follow the desired count, and go with the service', () => {
    const stage = external(2)
    create(stage, 100, { taskDefinition: 'api:2' })
    stage.pass(300)
    expect(sets(stage)[0]).toMatch(/^ACTIVE STABILIZING 2:/)
    stage.world.tasks.splice(0)
    update(stage, { desiredCount: 4 })
    stage.pass(200)
    expect(sets(stage)).toEqual(['ACTIVE STEADY_STATE 4:0:4'])
    const gone = (force: boolean) => stage.call('DeleteService', { ...place, force })
    expect(() => gone(false)).toThrow('The service cannot be stopped while it is scaled above 0.')
    update(stage, { desiredCount: 0 })
    expect(() => gone(false)).toThrow('The service cannot be stopped while deployments are active.')
    gone(true)
    stage.pass(60)
    expect(described(stage)).toMatchObject({ status: 'INACTIVE', taskSets: [] })
  })

  it.each([
    ['DeleteTaskSet', { taskSet: 'ecs-svc/1' }, 'TaskSetNotFoundException'],
    ['CreateTaskSet', { taskDefinition: 'api:9' }, 'ClientException']
  ])('refuse %s of %j', (operation, more, name) => {
    const call = () => external().call(operation, { ...place, networkConfiguration, ...more })
    expect(call).toThrow(expect.objectContaining({ name }))
  })
})

it('task sets are not for services that ECS deploys', () => {
  expect(() => create(running(), 100)).toThrow(
    /only supports task set management on services configured to use external/
  )
})
