import { expect, it } from '@jest/globals'
import type { Input } from '../../kernel/operation.ts'
import { setInstances } from '../clusters/set-instances.ts'
import { deployed, described, newStage, type Stage, told, update } from '../testing/stage.ts'

const daemon = (more: Input = {}): Stage => {
  const stage = newStage()
  stage.call('CreateCluster', { clusterName: 'shop' })
  for (const tag of ['good', 'next'])
    stage.call('RegisterTaskDefinition', {
      family: 'agent',
      containerDefinitions: [{ name: 'agent', image: `ex.com/agent:${tag}`, memory: 64 }]
    })
  const members = { cluster: 'shop', serviceName: 'api', taskDefinition: 'agent:1', schedulingStrategy: 'DAEMON' }
  stage.call('CreateService', { ...members, ...more })
  return stage
}
const count = (stage: Stage, instances: number): void =>
  setInstances({ enter: stage.context }, { cluster: 'sh*', count: instances })

it('a DAEMON service runs one task on each container instance, and follows their number', () => {
  const stage = daemon()
  stage.pass(200)
  expect(described(stage)).toMatchObject({ schedulingStrategy: 'DAEMON', desiredCount: 1, runningCount: 1 })
  count(stage, 3)
  stage.pass(100)
  expect(described(stage)).toMatchObject({ desiredCount: 3, runningCount: 3, deployments: [{ desiredCount: 3 }] })
  const { clusters } = stage.call('DescribeClusters', { clusters: ['shop'] })
  expect(clusters[0].registeredContainerInstancesCount).toBe(3)
  count(stage, 0)
  stage.pass(100)
  expect(described(stage)).toMatchObject({ desiredCount: 0, runningCount: 0 })
})

it('its rollouts stop the old task of an instance before they start the new one', () => {
  const stage = daemon()
  count(stage, 2)
  stage.pass(300)
  update(stage, { taskDefinition: 'agent:2' })
  stage.pass(300)
  expect(told(stage, 300)).toEqual([
    '14.4 has stopped 2 running tasks',
    '33.4 has started 2 tasks',
    '104.4 (deployment ecs-svc/N) deployment completed.',
    '104.4 has reached a steady state.'
  ])
  expect(deployed(stage).status).toBe('SUCCESSFUL')
  stage.call('DeleteService', { cluster: 'shop', service: 'api' })
  stage.pass(60)
  expect(described(stage).status).toBe('INACTIVE')
})

it('DAEMON services are listed apart', () => {
  const listed = (more: Input) => daemon().call('ListServices', { cluster: 'shop', ...more }).serviceArns.length
  expect([listed({}), listed({ schedulingStrategy: 'DAEMON' }), listed({ schedulingStrategy: 'REPLICA' })]).toEqual([
    1, 1, 0
  ])
})

it.each([
  [
    { desiredCount: 2 },
    'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again'
  ],
  [
    { placementStrategy: [{ type: 'random' }] },
    'The daemon scheduling strategy does not support placement strategies.'
  ],
  [
    { deploymentConfiguration: { maximumPercent: 150 } },
    'The daemon scheduling strategy does not support values above 100 for maximumPercent.'
  ],
  [
    { deploymentConfiguration: { strategy: 'CANARY' } },
    'The daemon scheduling strategy does not support the CANARY deployment strategy.'
  ]
])('a DAEMON service is refused with %j, when made and when updated', (more, message) => {
  expect(() => daemon(more)).toThrow(expect.objectContaining({ name: 'InvalidParameterException', message }))
  expect(() => update(daemon(), more)).toThrow(message)
})

it('a DAEMON service leaves container instances that drain, and comes back to them', () => {
  const stage = daemon()
  count(stage, 2)
  stage.pass(300)
  const { containerInstanceArns } = stage.call('ListContainerInstances', { cluster: 'shop' })
  const shown = () =>
    stage
      .call('DescribeContainerInstances', { cluster: 'shop', containerInstances: containerInstanceArns })
      .containerInstances.map((row: Input) => `${row.status} ${row.runningTasksCount}`)
  expect(shown()).toEqual(['ACTIVE 1', 'ACTIVE 1'])
  const [leaves, stays] = containerInstanceArns.map(
    (containerInstance: string) => stage.call('ListTasks', { cluster: 'shop', containerInstance }).taskArns
  )
  expect([leaves.length, stays.length]).toEqual([1, 1])
  expect(stage.call('DescribeTasks', { cluster: 'shop', tasks: leaves }).tasks[0].containerInstanceArn).toBe(
    containerInstanceArns[0]
  )
  const set = (status: string) => {
    const containerInstances = containerInstanceArns.slice(0, 1)
    stage.call('UpdateContainerInstancesState', { cluster: 'shop', containerInstances, status })
    stage.pass(100)
  }
  set('DRAINING')
  expect([shown(), described(stage).runningCount]).toEqual([['DRAINING 0', 'ACTIVE 1'], 1])
  expect(stage.call('ListTasks', { cluster: 'shop' }).taskArns).toEqual(stays)
  const draining = stage.call('ListContainerInstances', { cluster: 'shop', status: 'DRAINING' })
  expect(draining.containerInstanceArns).toEqual(containerInstanceArns.slice(0, 1))
  set('ACTIVE')
  expect([shown(), described(stage).desiredCount]).toEqual([['ACTIVE 1', 'ACTIVE 1'], 2])
})
