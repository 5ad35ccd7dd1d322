import { describe, expect, it } from '@jest/globals'
import { newStage, running, update } from '../testing/stage.ts'

const container = { name: 'web', image: 'nginx', memory: 64 }
const plain = (more: object = {}) => ({ family: 'web', containerDefinitions: [container], ...more })

describe('task definitions', () => {
  const three = () => {
    const stage = newStage()
    for (let revision = 0; revision < 3; revision += 1) stage.call('RegisterTaskDefinition', plain())
    stage.call('RegisterTaskDefinition', plain({ family: 'web-2' }))
    stage.call('DeregisterTaskDefinition', { taskDefinition: 'web:3' })
    return stage
  }

  it('are found by family, which means the newest ACTIVE one, by revision and by ARN', () => {
    const stage = three()
    const revision = (taskDefinition: string) =>
      stage.call('DescribeTaskDefinition', { taskDefinition }).taskDefinition.revision
    expect(revision('web')).toBe(2)
    expect(revision('web:3')).toBe(3)
    expect(revision('arn:aws:ecs:eu-west-1:111111111111:task-definition/web:1')).toBe(1)
    expect(stage.call('DescribeTaskDefinition', { taskDefinition: 'web:3' }).taskDefinition.status).toBe('INACTIVE')
    expect(() => revision('web:9')).toThrow('Unable to describe task definition.')
    expect(() => revision('constructor')).toThrow('Unable to describe task definition.')
    expect(() => revision('web:x')).toThrow('Invalid revision number. Number: x')
  })

  it('show tags only when asked', () => {
    const stage = three()
    expect(stage.call('DescribeTaskDefinition', { taskDefinition: 'web' })).not.toHaveProperty('tags')
    expect(stage.call('DescribeTaskDefinition', { taskDefinition: 'web', include: ['TAGS'] }).tags).toEqual([])
  })

  it('are listed by family, status and order, in pages', () => {
    const stage = three()
    const list = (input: Record<string, unknown>) =>
      stage.call('ListTaskDefinitions', input).taskDefinitionArns.map((arn: string) => arn.split('/')[1])
    expect(list({ familyPrefix: 'web' })).toEqual(['web:1', 'web:2'])
    expect(list({ familyPrefix: 'web', sort: 'DESC' })).toEqual(['web:2', 'web:1'])
    expect(list({ status: 'INACTIVE' })).toEqual(['web:3'])
    const first = stage.call('ListTaskDefinitions', { maxResults: 2 })
    expect(list({ maxResults: 2, nextToken: first.nextToken })).toEqual(['web-2:1'])
    expect(stage.call('ListTaskDefinitionFamilies', { familyPrefix: 'web-' }).families).toEqual(['web-2'])
    expect(() => list({ nextToken: 'x' })).toThrow('Invalid token.')
  })
})

describe('a task definition that is deleted', () => {
  const gone = (taskDefinition: string) => ({ taskDefinitions: [taskDefinition] })

  it('has to be INACTIVE, goes by DELETE_IN_PROGRESS, and leaves its number behind', () => {
    const stage = newStage()
    stage.call('RegisterTaskDefinition', plain())
    expect(stage.call('DeleteTaskDefinitions', gone('web:1'))).toEqual({
      taskDefinitions: [],
      failures: [
        {
          arn: 'arn:aws:ecs:eu-west-1:111111111111:task-definition/web:1',
          reason: 'The specified task definition is still in ACTIVE status. Please deregister the target and try again.'
        }
      ]
    })
    stage.call('DeregisterTaskDefinition', { taskDefinition: 'web:1' })
    const { taskDefinitions } = stage.call('DeleteTaskDefinitions', gone('web:1'))
    expect(taskDefinitions).toMatchObject([{ status: 'DELETE_IN_PROGRESS', deleteRequestedAt: 0 }])
    expect(stage.call('ListTaskDefinitions', { status: 'DELETE_IN_PROGRESS' }).taskDefinitionArns).toHaveLength(1)
    stage.pass(4000)
    expect(() => stage.call('DescribeTaskDefinition', { taskDefinition: 'web:1' })).toThrow(
      'Unable to describe task definition.'
    )
    expect(stage.call('DeleteTaskDefinitions', gone('web:1')).failures).toMatchObject([{ reason: 'MISSING' }])
    expect(stage.call('RegisterTaskDefinition', plain()).taskDefinition.revision).toBe(2)
  })

  it('stays while a service has it, which goes on with it and cannot be set to it', () => {
    const stage = running()
    stage.call('DeregisterTaskDefinition', { taskDefinition: 'api:1' })
    stage.call('DeleteTaskDefinitions', gone('api:1'))
    stage.pass(8000)
    expect(update(stage, { forceNewDeployment: true }).deployments).toHaveLength(2)
    expect(() => update(stage, { taskDefinition: 'api:1' })).toThrow('TaskDefinition is inactive')
  })
})
