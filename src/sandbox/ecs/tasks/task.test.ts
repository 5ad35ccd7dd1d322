import { describe, expect, it } from '@jest/globals'
import { modifyTargetGroupAttributes } from '../../elbv2/target-group-attributes.ts'
import { createTargetGroup } from '../../elbv2/target-groups.ts'
import { getLogs } from '../testing/logs.ts'
import { look, run } from '../testing/run.ts'
import { definition, described, running, serviceInput, shop, update } from '../testing/stage.ts'

describe('how tasks end', () => {
  const end = (stage: ReturnType<typeof shop>) => {
    const arn = run(stage, { taskDefinition: 'api:2' }).tasks[0].taskArn
    stage.pass(200)
    return look(stage, arn)
  }

  it('an image that cannot be pulled: no exit code, no start', () => {
    const task = end(shop({ start: 'cannot-pull' }))
    const reason =
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ex.com/api:bad: not found'
    expect(task).toMatchObject({ stopCode: 'TaskFailedToStart', stoppedReason: reason, containers: [{ reason }] })
    expect(task).not.toHaveProperty('startedAt')
    expect(task.containers[0]).not.toHaveProperty('exitCode')
  })

  it('an image that is not in the registry cannot be pulled, whatever the rules say', () => {
    const stage = shop()
    stage.world.tasks.unshift({ match: {}, start: 'run' })
    stage.call('RegisterTaskDefinition', {
      ...definition('127.0.0.1:5000/111111111111/eu-west-1/none:1'),
      family: 'api'
    })
    const arn = run(stage, { taskDefinition: 'api:4' }).tasks[0].taskArn
    stage.pass(200)
    expect(look(stage, arn).stoppedReason).toMatch(/^CannotPullContainerError: .*repository does not exist/)
  })

  it('a container that cannot start says what the rule says', () => {
    const task = end(shop({ start: 'cannot-start', reason: 'CannotStartContainerError: no such file' }))
    expect(task).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: 'CannotStartContainerError: no such file'
    })
  })

  it('a task has an address once it is connected, not yet in the answer that starts it', () => {
    const stage = shop()
    const [task] = run(stage).tasks
    const attachment = (status: string, names: readonly string[]) => [
      expect.objectContaining({ status, details: names.map(name => expect.objectContaining({ name })) })
    ]
    expect(task).toMatchObject({
      attachments: attachment('PRECREATED', ['subnetId']),
      containers: [{ networkInterfaces: [] }]
    })
    expect(task).not.toHaveProperty('connectivity')
    stage.pass(60)
    const names = ['subnetId', 'networkInterfaceId', 'macAddress', 'privateDnsName', 'privateIPv4Address']
    const seen = look(stage, task.taskArn)
    const privateIpv4Address = seen.attachments[0].details[4].value
    expect(seen).toMatchObject({
      connectivity: 'CONNECTED',
      attachments: attachment('ATTACHED', names),
      containers: [{ networkInterfaces: [{ attachmentId: seen.attachments[0].id, privateIpv4Address }] }]
    })
  })

  it('StopTask ends it with the reason given', () => {
    const stage = shop()
    const arn = run(stage).tasks[0].taskArn
    stage.pass(60)
    const { task } = stage.call('StopTask', { cluster: 'shop', task: arn, reason: 'drill' })
    expect(task).toMatchObject({ desiredStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'drill' })
    expect(() => stage.call('StopTask', { cluster: 'shop', task: 'x' })).toThrow('The referenced task was not found.')
  })

  it('a service replaces a task that was stopped by hand', () => {
    const stage = running()
    const [arn] = stage.call('ListTasks', { cluster: 'shop', serviceName: 'api' }).taskArns
    stage.call('StopTask', { cluster: 'shop', task: arn })
    stage.pass(20)
    expect(described(stage)).toMatchObject({ runningCount: 1, pendingCount: 1, deployments: [{ failedTasks: 0 }] })
  })

  it('the scheduler says which deployment scaled a task in', () => {
    const stage = running()
    const { id } = described(stage).deployments[0]
    update(stage, { desiredCount: 1 })
    stage.pass(60)
    const [arn] = stage.call('ListTasks', { cluster: 'shop', desiredStatus: 'STOPPED' }).taskArns
    expect(look(stage, arn).stoppedReason).toBe(`Scaling activity initiated by (deployment ${id})`)
  })
})

describe('awslogs', () => {
  const logged = (options: object) => {
    const stream = { 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'ecs' }
    const logConfiguration = { logDriver: 'awslogs', options: { ...stream, ...options } }
    const stage = shop({ log: ['panic: no database'] })
    stage.call('RegisterTaskDefinition', definition('ex.com/api:bad', { logConfiguration }))
    const arn = run(stage, { taskDefinition: 'api:4' }).tasks[0].taskArn
    stage.pass(100)
    return { stage, task: look(stage, arn), id: arn.split('/').at(-1) }
  }

  it('takes what a container says', () => {
    const { stage, id } = logged({ 'awslogs-group': '/shop/api' })
    expect(getLogs(stage, '/shop/api')).toEqual({ [`ecs/api/${id}`]: ['panic: no database'] })
  })

  it('fails a task whose group is missing', () => {
    const { task } = logged({ 'awslogs-group': '/none' })
    expect(task.stopCode).toBe('TaskFailedToStart')
    expect(task.stoppedReason).toMatch(
      /^ResourceInitializationError: failed to validate logger args: .*The specified log group does not exist/
    )
  })

  it('makes the group where it may', () => {
    const { stage, task } = logged({ 'awslogs-group': '/new', 'awslogs-create-group': 'true' })
    expect(task.stopCode).toBe('EssentialContainerExited')
    expect(Object.values(getLogs(stage, '/new'))).toEqual([['panic: no database']])
  })
})

it.each([
  [undefined, 331],
  ['10', 41]
])('a task drains for as long as its target group says: %s', (Value, seconds) => {
  const stage = running()
  const asked = { Name: 'api', Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1' }
  const made = createTargetGroup.run(stage.context(), asked) as { TargetGroups: { TargetGroupArn: string }[] }
  const targetGroupArn = made.TargetGroups[0]?.TargetGroupArn
  const Attributes = Value === undefined ? [] : [{ Key: 'deregistration_delay.timeout_seconds', Value }]
  modifyTargetGroupAttributes.run(stage.context(), { TargetGroupArn: targetGroupArn, Attributes })
  stage.call('RegisterTaskDefinition', {
    ...definition('x/y:1', { portMappings: [{ containerPort: 80 }] }),
    family: 'web'
  })
  const loadBalancers = [{ targetGroupArn, containerName: 'api', containerPort: 80 }]
  stage.call('CreateService', serviceInput({ serviceName: 'web', taskDefinition: 'web:1', loadBalancers }))
  stage.pass(300)
  const { taskArns } = stage.call('ListTasks', { cluster: 'shop', serviceName: 'web' })
  stage.call('StopTask', { cluster: 'shop', task: taskArns[0] })
  stage.pass(600)
  const { stoppingAt, stoppedAt } = look(stage, taskArns[0])
  expect(stoppedAt - stoppingAt).toBe(seconds)
})
