import { describe, expect, it } from '@jest/globals'
import { look, run } from '../testing/run.ts'
import { definition, newStage, serviceInput, shop } from '../testing/stage.ts'

describe('a task as it was recorded', () => {
  it('names all its containers in its overrides, its processor and its storage, and what a container may use', () => {
    const stage = shop()
    stage.call('RegisterTaskDefinition', {
      ...definition('ex.com/api:good', { memoryReservation: 128, memory: 512 }),
      family: 'web',
      runtimePlatform: { cpuArchitecture: 'ARM64' }
    })
    const [task] = run(stage, { taskDefinition: 'web' }).tasks
    expect(task).toMatchObject({
      overrides: { containerOverrides: [{ name: 'api' }], inferenceAcceleratorOverrides: [] },
      attributes: [{ name: 'ecs.cpu-architecture', value: 'arm64' }],
      ephemeralStorage: { sizeInGiB: 20 },
      fargateEphemeralStorage: { sizeInGiB: 20 },
      containers: [{ cpu: '0', memory: '512', memoryReservation: '128' }]
    })
    expect(task.containers[0]).not.toHaveProperty('managedAgents')
    expect(run(stage).tasks[0].attributes).toEqual([{ name: 'ecs.cpu-architecture', value: 'x86_64' }])
  })

  it('has the sizes that it was run with', () => {
    const stage = shop()
    const containerOverrides = [{ name: 'api', environment: [{ name: 'A', value: '1' }] }]
    const sizes = { cpu: '1 vCPU', memory: '4 GB', ephemeralStorage: { sizeInGiB: 50 } }
    const [task] = run(stage, { overrides: { ...sizes, containerOverrides } }).tasks
    expect(task).toMatchObject({
      cpu: '1024',
      memory: '4096',
      ephemeralStorage: { sizeInGiB: 50 },
      overrides: { containerOverrides, inferenceAcceleratorOverrides: [] }
    })
    expect(() => run(stage, { overrides: { cpu: '1024', memory: '512' } })).toThrow(
      'No Fargate configuration exists for given values.'
    )
  })

  it('changes six times until it has stopped, its agent with it', () => {
    const stage = shop()
    const arn = run(stage, { enableExecuteCommand: true }).tasks[0].taskArn
    const agent = (): unknown[] => {
      const { version, containers } = look(stage, arn)
      return [version, ...containers[0].managedAgents]
    }
    const named = { name: 'ExecuteCommandAgent' }
    expect(agent()).toEqual([1, { ...named, lastStatus: 'PENDING' }])
    stage.pass(40)
    expect(agent()).toEqual([3, { ...named, lastStatus: 'RUNNING', lastStartedAt: 30 }])
    stage.call('StopTask', { cluster: 'shop', task: arn })
    stage.pass(40)
    expect(agent()).toEqual([6, { ...named, lastStatus: 'STOPPED', lastStartedAt: 30 }])
  })

  it('has the platform version that was asked for', () => {
    const stage = shop()
    expect(run(stage, { platformVersion: '1.3.0' }).tasks[0].platformVersion).toBe('1.3.0')
    expect(run(stage, { platformVersion: 'LATEST' }).tasks[0].platformVersion).toBe('1.4.0')
    expect(() => run(stage, { platformVersion: '9.9.9' })).toThrow(
      expect.objectContaining({ name: 'PlatformUnknownException' })
    )
  })
})

it('a running container has a runtime id of its task and a number', () => {
  const stage = shop()
  const arn = run(stage).tasks[0].taskArn
  stage.pass(40)
  expect(look(stage, arn).containers[0].runtimeId).toMatch(/^[0-9a-f]{32}-\d{7,10}$/)
})

it('a task’s private name is of its region', () => {
  const stage = shop()
  const arn = run(stage).tasks[0].taskArn
  stage.pass(40)
  const details = look(stage, arn).attachments[0].details
  const [name] = details.filter((pair: { name: string }) => pair.name === 'privateDnsName')
  expect(name.value).toMatch(/^ip-10-0-\d+-\d+\.eu-west-1\.compute\.internal$/)
})

it('tags managed by ECS name the cluster, and the service where there is one', () => {
  const stage = newStage()
  stage.call('CreateCluster', { clusterName: 'shop' })
  stage.call('RegisterTaskDefinition', definition('ex.com/api:good'))
  const managed = { enableECSManagedTags: true }
  const tags = [{ key: 'team', value: 'a' }]
  const cluster = { key: 'aws:ecs:clusterName', value: 'shop' }
  expect(run(stage, { ...managed, tags }).tasks[0].tags).toEqual([...tags, cluster])
  expect(run(stage, { tags }).tasks[0].tags).toEqual(tags)
  stage.call('CreateService', serviceInput({ ...managed, tags, propagateTags: 'SERVICE' }))
  stage.pass(60)
  const tasks = stage.call('ListTasks', { cluster: 'shop', serviceName: 'api' }).taskArns
  const shown = stage.call('DescribeTasks', { cluster: 'shop', tasks, include: ['TAGS'] }).tasks
  expect(shown[0].tags).toEqual([...tags, cluster, { key: 'aws:ecs:serviceName', value: 'api' }])
})
