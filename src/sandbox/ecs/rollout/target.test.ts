import { expect, it } from '@jest/globals'
import { definition, deployed, described, running, serviceInput, update } from '../testing/stage.ts'

const group = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/api/0123456789abcdef'

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
