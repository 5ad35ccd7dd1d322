import { describe, expect, it } from '@jest/globals'
import { chance } from '../../kernel/draw.ts'
import { breakerOn, definition, described, newStage, type Stage, serviceInput } from '../testing/stage.ts'

const ended = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']
const starts = ['run', 'crash', 'hang', 'cannot-pull', 'cannot-start', 'unhealthy', 'flap'] as const

const history = (seed: string): Stage => {
  const stage = newStage(seed)
  stage.call('CreateCluster', { clusterName: 'shop' })
  for (const start of starts) {
    stage.world.tasks.push({ match: { image: `*:${start}` }, start })
    stage.call(
      'RegisterTaskDefinition',
      definition(`ex.com/api:${start}`, { healthCheck: { command: ['true'], interval: 10 } })
    )
  }
  const percents = { maximumPercent: 150, minimumHealthyPercent: 50 }
  stage.call('CreateService', serviceInput({ desiredCount: 4, deploymentConfiguration: { ...breakerOn, ...percents } }))
  return stage
}

const act = (stage: Stage): void => {
  const die = chance(stage.world, 'act')
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance(stage.world, 'pick') * items.length)] as T
  const base = { cluster: 'shop', service: 'api' }
  if (die < 0.35) stage.call('UpdateService', { ...base, taskDefinition: `api:${1 + starts.indexOf(pick(starts))}` })
  else if (die < 0.45) stage.call('UpdateService', { ...base, forceNewDeployment: true })
  else if (die < 0.6) stop(stage)
  else if (die < 0.7) {
    const { taskArns } = stage.call('ListTasks', { cluster: 'shop' })
    if (taskArns.length > 0) stage.call('StopTask', { cluster: 'shop', task: pick(taskArns) })
  }
}

const stop = (stage: Stage): void => {
  const ongoing = list(stage).find(row => !ended.includes(row.status))
  if (ongoing) stage.call('StopServiceDeployment', { serviceDeploymentArn: ongoing.serviceDeploymentArn })
}

const list = (stage: Stage): readonly { status: string; serviceDeploymentArn: string; finishedAt?: number }[] =>
  stage.call('ListServiceDeployments', { cluster: 'shop', service: 'api', maxResults: 100 }).serviceDeployments

const check = (stage: Stage, endings: Map<string, string>): void => {
  const service = described(stage)
  expect(service.deployments.filter((row: { status: string }) => row.status === 'PRIMARY')).toHaveLength(1)
  for (const row of service.deployments)
    expect(Math.min(row.desiredCount, row.pendingCount, row.runningCount, row.failedTasks)).toBeGreaterThanOrEqual(0)
  expect(service.runningCount + service.pendingCount).toBeLessThanOrEqual(6)
  const running = service.deployments.reduce((sum: number, row: { runningCount: number }) => sum + row.runningCount, 0)
  expect(running).toBe(service.runningCount)
  const rows = list(stage)
  expect(rows.slice(1).filter(row => !ended.includes(row.status) && row.finishedAt !== undefined)).toEqual([])
  for (const row of rows) {
    const known = endings.get(row.serviceDeploymentArn)
    if (known !== undefined) expect(JSON.stringify(row)).toBe(known)
    if (ended.includes(row.status)) endings.set(row.serviceDeploymentArn, JSON.stringify(row))
  }
}

const live = (stage: Stage): void => {
  const endings = new Map<string, string>()
  for (let step = 0; step < 40; step += 1) {
    act(stage)
    for (let look = 0; look < 4; look += 1) {
      stage.pass(1 + chance(stage.world, 'pause') * 60)
      check(stage, endings)
    }
  }
}

describe('whatever happens to a service', () => {
  it.each(['a', 'b', 'c', 'd', 'e'])('its views agree, within bounds, and ends stay ends (seed %s)', seed => {
    live(history(seed))
  })

  it('is the same again for the same seed, and survives a snapshot', () => {
    const [once, twice] = [history('x'), history('x')]
    live(once)
    live(twice)
    expect(JSON.parse(JSON.stringify(twice.world))).toEqual(once.world)
  })
})
