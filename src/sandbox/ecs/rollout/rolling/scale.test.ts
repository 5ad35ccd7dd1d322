import { describe, expect, it } from '@jest/globals'
import { run } from '../../testing/run.ts'
import {
  breakerOn,
  deployed,
  described,
  running,
  type Stage,
  serviceInput,
  shop,
  told,
  update,
  watched
} from '../../testing/stage.ts'

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

describe('a protected task', () => {
  const protect = (stage: Stage, more: object) =>
    stage.call('UpdateTaskProtection', {
      cluster: 'shop',
      tasks: stage.call('ListTasks', { cluster: 'shop' }).taskArns.slice(0, 1),
      protectionEnabled: true,
      ...more
    })

  it('holds a rollout up until its protection is over, which is told', () => {
    const stage = running()
    const [{ taskArn, expirationDate }] = protect(stage, { expiresInMinutes: 10 }).protectedTasks
    expect(expirationDate).toBe(1200)
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(590)
    expect(told(stage, 600).map(line => line.replace(/^\S+ /, ''))).toEqual([
      'has started 2 tasks',
      'was unable to reach steady state because (taskSet ecs-svc/N) was unable to scale in due to (reason 1 tasks under protection)',
      'has stopped 1 running tasks'
    ])
    expect([deployed(stage).status, described(stage).runningCount]).toEqual(['IN_PROGRESS', 3])
    stage.pass(60)
    expect([deployed(stage).status, described(stage).runningCount]).toEqual(['SUCCESSFUL', 2])
    const gone = stage.call('GetTaskProtection', { cluster: 'shop', tasks: [taskArn] })
    expect(gone).toEqual({ protectedTasks: [], failures: [{ arn: taskArn, reason: 'MISSING' }] })
  })

  it('stays when a service is scaled in, as long as others can go, and goes when it is let go', () => {
    const stage = running()
    const [{ taskArn }] = protect(stage, {}).protectedTasks
    update(stage, { desiredCount: 1 })
    stage.pass(60)
    expect(stage.call('ListTasks', { cluster: 'shop' }).taskArns).toEqual([taskArn])
    update(stage, { desiredCount: 0 })
    stage.pass(60)
    expect(described(stage).runningCount).toBe(1)
    protect(stage, { protectionEnabled: false })
    stage.pass(30)
    expect(described(stage).runningCount).toBe(0)
  })

  it('is one of a service, which has no more of them than tasks are desired', () => {
    const stage = running({}, { desiredCount: 1 })
    expect(protect(stage, {}).failures).toEqual([])
    update(stage, { taskDefinition: 'api:3' })
    stage.pass(100)
    const tasks = stage.call('ListTasks', { cluster: 'shop' }).taskArns
    expect(protect(stage, { tasks }).failures).toMatchObject([{ reason: 'DEPLOYMENT_BLOCKED' }])
    const alone = run(stage).tasks[0].taskArn
    expect(protect(stage, { tasks: [alone] }).failures).toEqual([{ arn: alone, reason: 'TASK_NOT_VALID' }])
    expect(() => protect(stage, { expiresInMinutes: 2881 })).toThrow('expiresInMinutes must be between 1 and 2880.')
  })
})
