import { describe, expect, it } from '@jest/globals'
import { elbState } from '../../../elbv2/state.ts'
import type { Input } from '../../../kernel/operation.ts'
import { schedule } from '../../../kernel/schedule.ts'
import { agree } from '../../testing/agree.ts'
import {
  definition,
  deployed,
  described,
  running,
  type Stage,
  serviceInput,
  told,
  update
} from '../../testing/stage.ts'

const group = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/0123456789abcdef'

/** Events as they are told, with what `told` cuts off put back. */
const events = (stage: Stage, since: number): readonly string[] =>
  told(stage, since).map(line => line.replace(/^(\S+) $/, '$1 is unhealthy'))

/** A drill: one task behind a target group with these settings, updated to a revision whose target never becomes healthy; its events from the update on. */
const drilled = (grace: number, delay: string, settings: Input): readonly string[] => {
  const stage = running({ start: 'unhealthy' }, { desiredCount: 1 })
  const attributes = { 'deregistration_delay.timeout_seconds': delay }
  elbState(stage.context()).groups[group] = { arn: group, name: 'api', asked: {}, settings, attributes, targets: [] }
  const ports = { portMappings: [{ containerPort: 80 }] }
  for (const tag of ['good', 'bad'])
    stage.call('RegisterTaskDefinition', { ...definition(`ex.com/api:${tag}`, ports), family: 'web' })
  const loadBalancers = [{ targetGroupArn: group, containerName: 'api', containerPort: 80 }]
  update(stage, { taskDefinition: 'web:1', loadBalancers, healthCheckGracePeriodSeconds: grace })
  stage.pass(900)
  const since = stage.seconds()
  update(stage, { taskDefinition: 'web:2' })
  stage.pass(1200)
  return events(stage, since).filter(line => /unhealthy|failed|rolling|completed/.test(line))
}

it('replaces tasks whose targets stay unhealthy beyond the grace period, and rolls back', () => {
  const stage = running({ start: 'unhealthy' }, { desiredCount: 1 })
  const ports = { portMappings: [{ containerPort: 8080 }] }
  for (const tag of ['good', 'bad'])
    stage.call('RegisterTaskDefinition', { ...definition(`ex.com/api:${tag}`, ports), family: 'web' })
  const loadBalancers = [{ targetGroupArn: group, containerName: 'api', containerPort: 8080 }]
  const members = { serviceName: 'web', taskDefinition: 'web:1', loadBalancers, healthCheckGracePeriodSeconds: 60 }
  const { deploymentConfiguration } = described(stage)
  stage.call('CreateService', serviceInput({ ...members, deploymentConfiguration, desiredCount: 1 }))
  stage.pass(300)
  const since = stage.seconds()
  update(stage, { service: 'web', taskDefinition: 'web:2' })
  stage.pass(900)
  const { services } = stage.call('DescribeServices', { cluster: 'shop', services: ['web'] })
  const events: { createdAt: number; message: string }[] = services[0].events
  const told = events
    .filter(event => event.createdAt > since)
    .map(event => event.message.replaceAll(/[0-9a-f]{32}/g, 'T'))
  expect(told.reverse().slice(0, 3)).toEqual([
    '(service web) has started 1 tasks: (task T).',
    `(service web) registered 1 targets in (target-group ${group})`,
    `(service web) (task T) (port 8080) is unhealthy in (target-group ${group}) due to (reason Health checks failed with these codes: [503]).`
  ])
  const { taskArns } = stage.call('ListTasks', { cluster: 'shop', family: 'web', desiredStatus: 'STOPPED' })
  const { tasks } = stage.call('DescribeTasks', { cluster: 'shop', tasks: taskArns })
  expect(tasks[0].stoppedReason).toBe(`Task failed ELB health checks in (target-group ${group})`)
  expect(services[0].taskDefinition).toMatch(/web:1$/)
  expect(deployed(stage).status).toBe('SUCCESSFUL')
})

describe('recorded on AWS', () => {
  it('a target that stays unhealthy, grace 60 s, delay 10 s, checks each 15 s: three failures, the trip and the way back', () => {
    const lines = drilled(60, '10', { HealthCheckIntervalSeconds: 15, UnhealthyThresholdCount: 3 })
    const recorded = [
      [121, 'is unhealthy'],
      [348, 'is unhealthy'],
      [553, 'is unhealthy'],
      [598, 'deployment failed: tasks failed to start.'],
      [598, 'rolling back to deployment'],
      [622, 'deployment completed.']
    ] as const
    agree(lines, recorded, 20)
  })

  it('the same with a grace of 120 s, delay 60 s, checks each 30 s', () => {
    const lines = drilled(120, '60', { HealthCheckIntervalSeconds: 30, UnhealthyThresholdCount: 3 })
    const first = Number.parseFloat(lines[0] ?? '')
    const recorded = [
      [first, 'is unhealthy'],
      [first + 338, 'is unhealthy'],
      [first + 667, 'is unhealthy'],
      [first + 704, 'deployment failed: tasks failed to start.'],
      [first + 704, 'rolling back to deployment']
    ] as const
    agree(lines.slice(0, 5), recorded, 20)
  })

  it('one of two targets that fails: replaced before it is stopped, steady 19 s after that', () => {
    const stage = running()
    stage.call('RegisterTaskDefinition', {
      ...definition('ex.com/api:good', { portMappings: [{ containerPort: 80 }] }),
      family: 'web'
    })
    const loadBalancers = [{ targetGroupArn: group, containerName: 'api', containerPort: 80 }]
    update(stage, { taskDefinition: 'web:1', loadBalancers })
    stage.pass(600)
    const since = stage.seconds()
    const [task] = stage.call('ListTasks', { cluster: 'shop' }).taskArns
    const data = { task: task.split('/').at(-1), step: 'unhealthy' }
    schedule(stage.context(), { kind: 'ecs.task', after: 3000, data })
    stage.pass(400)
    const lines = events(stage, since)
    const at = Number.parseFloat(lines[3] ?? '')
    const recorded = [
      [2.9, 'has started 1 tasks'],
      [32, 'registered 1 targets'],
      [at, 'is unhealthy'],
      [at, 'has stopped 1 running tasks'],
      [at + 9.5, 'deregistered 1 targets'],
      [at + 9.5, 'has begun draining connections on 1 tasks.'],
      [at + 19, 'has reached a steady state.']
    ] as const
    agree(lines, recorded, 2)
    agree([`${at} has stopped`], [[41, 'has stopped']], 45)
  })
})
