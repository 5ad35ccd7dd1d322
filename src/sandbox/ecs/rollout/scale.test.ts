import { describe, expect, it } from '@jest/globals'
import { breakerOn, deployed, described, running, serviceInput, shop, told, update, watched } from '../testing/stage.ts'

const tail = (lines: readonly string[]) => lines.at(-1)?.replace(/^\d+s /, '')

describe('a desired count that changes in the middle of a rollout', () => {
  it('is followed by the new tasks', () => {
    const stage = running()
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(50)
    update(stage, { desiredCount: 5 })
    expect(tail(watched(stage, 300))).toBe('SUCCESSFUL | PRIMARY/COMPLETED api:3 5:0:5')
  })

  it('takes what is too much away first', () => {
    const stage = running({}, { desiredCount: 4 })
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(50)
    update(stage, { desiredCount: 1 })
    expect(tail(watched(stage, 300))).toBe('SUCCESSFUL | PRIMARY/COMPLETED api:3 1:0:1')
  })

  it('ends the rollout with nothing running when it becomes nought, and starts the new ones when it comes back', () => {
    const stage = running({ start: 'hang' })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(60)
    update(stage, { desiredCount: 0 })
    expect(tail(watched(stage, 100))).toBe('SUCCESSFUL | PRIMARY/COMPLETED api:2 0:0:0')
    stage.world.tasks.splice(0)
    update(stage, { desiredCount: 2 })
    expect(tail(watched(stage, 100))).toBe('SUCCESSFUL | PRIMARY/COMPLETED api:2 2:0:2')
  })
})

describe('tasks that find no room', () => {
  const reason =
    'because no container instance met all of its requirements. The closest matching container-instance ID has insufficient CPU units available'

  it('are told of once, and tried again', () => {
    const stage = running({ start: 'cannot-place', reason }, { deploymentConfiguration: {} })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(1000)
    expect(told(stage, 600)).toEqual([`14.4 was unable to place a task ${reason}.`])
    expect(described(stage).deployments[0]).toMatchObject({ failedTasks: 4, runningCount: 0, pendingCount: 0 })
    stage.world.tasks.splice(0)
    stage.pass(400)
    expect(deployed(stage).status).toBe('SUCCESSFUL')
  })

  it('trip the breaker', () => {
    const stage = running({ start: 'cannot-place' })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(500)
    expect(deployed(stage).status).toBe('ROLLBACK_SUCCESSFUL')
    expect(told(stage, 600)[0]).toBe(
      '14.4 was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.'
    )
  })
})

describe('a task that flaps', () => {
  it('is started again and again, and hinders no rollout that it was healthy for', () => {
    const stage = shop({ start: 'flap', after: '50s' })
    const members = { taskDefinition: 'api:2', desiredCount: 1, deploymentConfiguration: breakerOn }
    stage.call('CreateService', serviceInput(members))
    stage.pass(600)
    expect(deployed(stage).status).toBe('SUCCESSFUL')
    expect(told(stage, 0).filter(line => line.includes('has started 1 tasks')).length).toBeGreaterThan(4)
  })
})

it('a superseded rollout comes to its end while its service is being deleted', () => {
  const stage = running()
  for (const taskDefinition of ['api:3', 'api:2']) update(stage, { taskDefinition })
  stage.call('DeleteService', { cluster: 'shop', service: 'api', force: true })
  stage.pass(3)
  const { serviceDeployments } = stage.call('ListServiceDeployments', { cluster: 'shop', service: 'api' })
  expect(serviceDeployments.map((row: { status: string }) => row.status)).toEqual(['PENDING', 'STOPPED', 'SUCCESSFUL'])
})
