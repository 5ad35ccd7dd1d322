import { expect, it } from '@jest/globals'
import { setTasks } from '../../control/set-rules.ts'
import type { TaskRule } from '../../kernel/world.ts'
import { look, run } from '../testing/run.ts'
import { breakerOn, deployed, described, running, serviceInput, shop, told, update } from '../testing/stage.ts'

const text = 'Your Spot Task was interrupted.'

const reclaimed = (rule: Partial<TaskRule>) => {
  const stage = shop({ start: 'reclaim', after: '50s', ...rule })
  const arn = run(stage, { taskDefinition: 'api:2' }).tasks[0].taskArn
  stage.pass(79)
  expect(look(stage, arn)).toMatchObject({ lastStatus: 'RUNNING', desiredStatus: 'RUNNING' })
  stage.pass(1)
  const warned = look(stage, arn)
  stage.pass(60)
  return { warned, task: look(stage, arn) }
}

it('a task that is reclaimed is asked to end, and says so from then on', () => {
  const { warned, task } = reclaimed({})
  expect(warned).toMatchObject({ lastStatus: 'STOPPING', desiredStatus: 'STOPPED', stopCode: 'SpotInterruption' })
  expect(task).toMatchObject({ lastStatus: 'STOPPED', stopCode: 'SpotInterruption', stoppedReason: text })
  expect(task.containers).toMatchObject([{ exitCode: 143 }])
})

it.each<[Partial<TaskRule>, object]>([
  [{ 'exit-code': 0 }, { containers: [{ exitCode: 0 }], stopCode: 'SpotInterruption', stoppedReason: text }],
  [{ 'stop-code': 'TerminationNotice' }, { containers: [{ exitCode: 143 }], stopCode: 'TerminationNotice' }],
  [
    { 'exit-code': 137, 'stop-code': 'InfrastructureHealth', reason: 'the host is gone' },
    { containers: [{ exitCode: 137 }], stopCode: 'InfrastructureHealth', stoppedReason: 'the host is gone' }
  ]
])('a rule says how it ends: %j', (rule, ended) => {
  expect(reclaimed(rule).task).toMatchObject(ended)
})

it('a service replaces a task as soon as it is warned, and counts no failure', () => {
  const stage = shop()
  setTasks(stage.world, [{ match: { service: 'api' }, start: 'reclaim', after: '300s' }])
  stage.call('CreateService', serviceInput({ desiredCount: 2 }))
  stage.pass(346)
  expect(described(stage)).toMatchObject({ runningCount: 0, pendingCount: 2, deployments: [{ failedTasks: 0 }] })
})

it('the breaker counts no task that is reclaimed before it is healthy', () => {
  const stage = running({}, { deploymentConfiguration: breakerOn })
  setTasks(stage.world, [{ match: { service: 'api' }, start: 'reclaim', after: '20s' }])
  update(stage, { taskDefinition: 'api:3' })
  stage.pass(600)
  const events = told(stage, 600).filter(line => line.includes('has started'))
  expect(events.length).toBeGreaterThan(4)
  expect(deployed(stage)).toMatchObject({ status: 'IN_PROGRESS', deploymentCircuitBreaker: { failureCount: 0 } })
  setTasks(stage.world, [])
  stage.pass(300)
  expect(deployed(stage).status).toBe('SUCCESSFUL')
})

it('behind a load balancer its target is taken out first, and told', () => {
  const stage = shop()
  stage.world.tasks.unshift({ match: { image: '*:good' }, start: 'reclaim', after: '5m' })
  const loadBalancers = [{ targetGroupArn: 'arn:tg', containerName: 'api', containerPort: 80 }]
  stage.call('RegisterTaskDefinition', {
    ...{ family: 'api', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512' },
    executionRoleArn: 'arn:aws:iam::111111111111:role/exec',
    containerDefinitions: [{ name: 'api', image: 'ex.com/api:good', portMappings: [{ containerPort: 80 }] }]
  })
  stage.call('CreateService', serviceInput({ taskDefinition: 'api:4', desiredCount: 1, loadBalancers }))
  stage.pass(345)
  const [arn] = stage.call('ListTasks', { cluster: 'shop', desiredStatus: 'STOPPED' }).taskArns
  expect(look(stage, arn)).toMatchObject({ lastStatus: 'DEACTIVATING', stoppedReason: text })
  stage.pass(70)
  expect(look(stage, arn).lastStatus).toBe('STOPPED')
  expect(told(stage, 340).filter(line => line.includes('deregistered'))).toHaveLength(1)
})
