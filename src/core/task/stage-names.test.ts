import { describe, expect, it } from '@jest/globals'
import { stageNameFaults } from './stage-names.ts'

const logging = (group: string) => ({ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': group } } })
const definition = (family: string, group: string) => ({
  family,
  containerDefinitions: [{ name: 'app', ...logging(group) }]
})
const stages = { service: 'api', stage: 'alpha', neighbour: 'beta' }

describe('names in a place that two stages share', () => {
  it('may name the stage', () => {
    expect(stageNameFaults(definition('api-alpha', '/shop/alpha/api'), stages)).toEqual([])
  })

  it('are refused otherwise, each by what it is', () => {
    expect(stageNameFaults(definition('api', '/shop/api'), stages)).toEqual([
      {
        what: 'The stages "alpha" and "beta" share account and region, but the family of "api" is "api" in both.',
        remedy: 'Write for example "api-{stage}" in the task definition.'
      },
      {
        what: 'The stages "alpha" and "beta" share account and region, but the log group of the container "app" of "api" is "/shop/api" in both.',
        remedy: 'Write for example "/shop/api-{stage}" in the task definition.'
      }
    ])
  })
})
