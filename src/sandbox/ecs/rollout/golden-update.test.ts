import { describe, expect, it } from '@jest/globals'
import { agree } from '../testing/agree.ts'
import { shiftingShop } from '../testing/shifting.ts'
import { definition, deployed, described, running, type Stage, told, update } from '../testing/stage.ts'

const group = 'arn:aws:elasticloadbalancing:us-west-2:111111111111:targetgroup/api/c60a6bb13d7053cd'

/** A steady service with one task behind a load balancer. */
const balanced = (): Stage => {
  const stage = running({}, { deploymentConfiguration: {}, desiredCount: 1 })
  const ports = { portMappings: [{ containerPort: 80 }] }
  stage.call('RegisterTaskDefinition', { ...definition('ex.com/api:good', ports), family: 'web' })
  const loadBalancers = [{ targetGroupArn: group, containerName: 'api', containerPort: 80 }]
  update(stage, { taskDefinition: 'web:1', loadBalancers })
  stage.pass(900)
  return stage
}

/** Events since the first that holds the words, in seconds from it. */
const since = (lines: readonly string[], words: string): readonly string[] => {
  const at = lines.findIndex(line => line.includes(words))
  const start = Number.parseFloat(lines[at] ?? '')
  return lines.slice(at).map(line => line.replace(/^\S+/, second => String(Number.parseFloat(second) - start)))
}

describe('recorded on AWS', () => {
  it.each([
    ['2026-10-09 22:03', 50.1, 60.2, 112.1],
    ['2026-10-09 18:13', 51.4, 61.1, 113.3],
    ['2025-07-12', 50, 60.3, undefined]
  ])(
    'rolling updates of one task behind a load balancer, %s, from its registration',
    (...[, stopped, drained, end]) => {
      const stage = balanced()
      const start = stage.seconds()
      update(stage, { forceNewDeployment: true })
      stage.pass(300)
      const lines = told(stage, start)
      expect(lines[0]).toContain('has started 1 tasks')
      const recorded: readonly (readonly [number, string])[] = [
        [0, 'registered 1 targets in (target-group'],
        [stopped, 'has stopped 1 running tasks'],
        [drained, 'deregistered 1 targets in (target-group'],
        [drained, 'has begun draining connections on 1 tasks.'],
        ...(end === undefined
          ? []
          : ([
              [end, 'deployment completed.'],
              [end, 'has reached a steady state.']
            ] as const))
      ]
      agree(since(lines, 'registered 1').slice(0, recorded.length), recorded, 20)
    }
  )

  it('a task behind a load balancer that ends by itself, 2026-10-09: taken out, replaced, registered, steady', () => {
    const stage = balanced()
    const start = stage.seconds()
    const [task] = stage.call('ListTasks', { cluster: 'shop' }).taskArns
    stage.call('StopTask', { cluster: 'shop', task })
    stage.pass(600)
    const recorded = [
      [0, 'deregistered 1 targets in (target-group'],
      [0, 'has begun draining connections on 1 tasks.'],
      [0.7, 'has started 1 tasks'],
      [65.7, 'registered 1 targets in (target-group'],
      [74.1, 'has reached a steady state.']
    ] as const
    agree(since(told(stage, start), 'deregistered'), recorded, 40)
  })

  it('the times of a service deployment: created, started and finished after its revision', () => {
    const stage = running({}, { desiredCount: 1 })
    const start = stage.seconds()
    update(stage, { forceNewDeployment: true })
    stage.pass(200)
    const { createdAt, startedAt, finishedAt } = deployed(stage)
    const recorded = [
      [1.615, 'created'],
      [3.208, 'started'],
      [95.225, 'finished']
    ] as const
    const lines = [`${createdAt - start} created`, `${startedAt - start} started`, `${finishedAt - start} finished`]
    agree(lines.slice(0, 2), recorded.slice(0, 2), 0.1)
    agree(lines.slice(2), recorded.slice(2), 15)
  })
})

describe('recorded on AWS: failures', () => {
  it('a container that exits at once, 2026-09-24: four starts, the trip, and the way back', () => {
    const stage = running({ start: 'crash', after: '1s' }, { desiredCount: 1 })
    const start = stage.seconds()
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(600)
    const lines = told(stage, start)
    const starts = [17, 69, 120, 170].map(second => [second, 'has started 1 tasks'] as const)
    agree(lines.slice(0, 4), starts, 10)
    const end = lines.filter(line => /failed|rolling back|completed/.test(line))
    const recorded = [
      [175, 'deployment failed: tasks failed to start.'],
      [175, 'rolling back to deployment'],
      [254, 'deployment completed.']
    ] as const
    agree(end, recorded, 45)
  })

  it('a missing image, 2026-07-03: failed tasks counted, the old deployment PRIMARY again', () => {
    const stage = running({ start: 'cannot-pull' }, { desiredCount: 1 })
    const [start, lines, seen] = [stage.seconds(), [] as string[], new Set<string>()]
    update(stage, { taskDefinition: 'api:2' })
    for (let second = 0; second < 900; second += 1) {
      const [primary] = described(stage).deployments
      const back = primary.rolloutStateReason.replace(/ecs-svc\/\d+/, 'ecs-svc/N')
      const text = primary.taskDefinition.endsWith('api:2') ? `failedTasks ${primary.failedTasks}` : back
      if (!seen.has(text)) lines.push(`${stage.seconds() - start} ${text}`)
      seen.add(text)
      stage.pass(1)
    }
    const recorded = [
      [0, 'failedTasks 0'],
      [154, 'failedTasks 1'],
      [286, 'failedTasks 2'],
      [660, 'failedTasks 3'],
      [704, 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/N'],
      [810, 'ECS deployment ecs-svc/N completed.']
    ] as const
    agree(lines.slice(0, 5), recorded.slice(0, 5), 45)
    expect(lines[5]).toContain(recorded[5][1])
  })

  it('a canary whose targets never become healthy, stopped by hand: back on the old tasks within 45 s', () => {
    const canaryConfiguration = { canaryPercent: 10, canaryBakeTimeInMinutes: 5 }
    const stage = shiftingShop({ strategy: 'CANARY', canaryConfiguration }, { start: 'hang' })
    update(stage, { taskDefinition: 'api:2' })
    stage.pass(1740)
    expect(deployed(stage).status).toBe('IN_PROGRESS')
    const start = stage.seconds()
    stage.call('StopServiceDeployment', { serviceDeploymentArn: deployed(stage).serviceDeploymentArn })
    stage.pass(120)
    agree([`${deployed(stage).finishedAt - start} back`], [[45, 'back']], 45)
    expect(described(stage)).toMatchObject({ runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] })
    expect(described(stage).taskDefinition).toMatch(/api:1$/)
  })
})
