import { expect, it } from '@jest/globals'
import { deployed, described, running, type Stage, update } from '../../testing/stage.ts'

const fewest = (stage: Stage): number => {
  const counts = Array.from({ length: 120 }, () => {
    stage.pass(1)
    return described(stage).runningCount
  })
  return Math.min(...counts)
}

it('a shift of traffic that supersedes a rollback leaves what serves as it is', () => {
  const stage = running({ start: 'crash' })
  update(stage, { taskDefinition: 'api:2' })
  stage.pass(150)
  expect(deployed(stage).status).toBe('ROLLBACK_IN_PROGRESS')
  update(stage, { taskDefinition: 'api:3', deploymentConfiguration: { strategy: 'LINEAR' } })
  expect(fewest(stage)).toBe(2)
})

it('a shift of traffic that supersedes a rollout whose old tasks are gone starts those before it takes the new', () => {
  const stage = running({ start: 'run' })
  update(stage, { taskDefinition: 'api:2' })
  stage.pass(90)
  update(stage, { taskDefinition: 'api:3', deploymentConfiguration: { strategy: 'LINEAR' } })
  expect(fewest(stage)).toBe(2)
})
