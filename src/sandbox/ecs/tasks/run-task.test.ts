import { describe, expect, it } from '@jest/globals'
import { look, run } from '../testing/run.ts'
import { shop } from '../testing/stage.ts'

describe('RunTask', () => {
  it('walks a task through its phases to its exit, and forgets it an hour later', () => {
    const stage = shop({ 'exit-code': 0 })
    const overrides = { containerOverrides: [{ name: 'api', command: ['migrate'] }] }
    const { tasks } = run(stage, {
      taskDefinition: 'api:2',
      startedBy: 'ci/7',
      overrides,
      tags: [{ key: 'a', value: '1' }]
    })
    const arn = tasks[0].taskArn
    expect(arn).toMatch(/^arn:aws:ecs:eu-west-1:111111111111:task\/shop\/[0-9a-f]{32}$/)
    expect(tasks[0]).toMatchObject({
      group: 'family:api',
      startedBy: 'ci/7',
      lastStatus: 'PROVISIONING',
      cpu: '256',
      overrides
    })
    const seen: string[] = []
    for (let second = 0; second < 70; second += 1) {
      const { lastStatus } = look(stage, arn)
      if (!seen.at(-1)?.endsWith(lastStatus)) seen.push(`${second} ${lastStatus}`)
      stage.pass(1)
    }
    expect(seen).toEqual([
      '0 PROVISIONING',
      '12 PENDING',
      '30 RUNNING',
      '35 STOPPING',
      '43 DEPROVISIONING',
      '53 STOPPED'
    ])
    expect(look(stage, arn)).toMatchObject({
      stopCode: 'EssentialContainerExited',
      startedAt: 30,
      stoppedAt: 53,
      containers: [{ exitCode: 0, imageDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }]
    })
    stage.pass(3600)
    expect(stage.call('DescribeTasks', { cluster: 'shop', tasks: [arn] }).failures).toEqual([
      { arn, reason: 'MISSING' }
    ])
  })

  it('gives the same tasks for the same client token, and refuses the token for another request', () => {
    const stage = shop()
    const first = run(stage, { clientToken: 't', count: 3 })
    expect(first.tasks).toHaveLength(3)
    const again = run(stage, { clientToken: 't', count: 3 })
    expect(again.tasks.map((task: { taskArn: string }) => task.taskArn)).toEqual(
      first.tasks.map((task: { taskArn: string }) => task.taskArn)
    )
    expect(() => run(stage, { clientToken: 't', count: 2 })).toThrow(
      expect.objectContaining({ name: 'ConflictException' })
    )
  })

  it.each([
    [{ taskDefinition: 'api:3' }, 'InvalidParameterException', 'TaskDefinition is inactive'],
    [{ taskDefinition: 'none' }, 'ClientException', 'TaskDefinition not found.'],
    [{ count: 11 }, 'InvalidParameterException', 'count must be between 1 and 10.'],
    [
      { networkConfiguration: undefined },
      'InvalidParameterException',
      "Network Configuration must be provided when networkMode 'awsvpc' is specified."
    ],
    [
      { overrides: { containerOverrides: [{ name: 'x' }] } },
      'InvalidParameterException',
      'Override for container named x is not a container in the TaskDefinition.'
    ],
    [
      { startedBy: 'a b' },
      'InvalidParameterException',
      'startedBy must contain only letters, numbers, hyphens, forward slashes, and underscores; and be at most 128 characters.'
    ]
  ])('refuses %j', (more, name, message) => {
    const stage = shop()
    stage.call('DeregisterTaskDefinition', { taskDefinition: 'api:3' })
    expect(() => run(stage, more)).toThrow(expect.objectContaining({ name, message }))
  })
})

it('RunTask says what is in the way where there is no room, and starts nothing', () => {
  const stage = shop({ start: 'cannot-place', reason: 'RESOURCE:MEMORY' })
  expect(run(stage, { taskDefinition: 'api:2', clientToken: 't' })).toEqual({
    tasks: [],
    failures: [{ reason: 'RESOURCE:MEMORY' }]
  })
  stage.world.tasks.splice(0)
  expect(run(stage, { taskDefinition: 'api:2', clientToken: 't' }).tasks).toHaveLength(1)
})
