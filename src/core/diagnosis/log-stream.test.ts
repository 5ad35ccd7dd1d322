import { describe, expect, it } from '@jest/globals'
import { app } from '../rollout/testing/views.ts'
import { logStream, unreadable } from './log-stream.ts'

const options = { 'awslogs-group': '/shop/api', 'awslogs-stream-prefix': 'api', 'awslogs-region': 'eu-west-1' }
const definition = (logConfiguration: object) => ({
  containerDefinitions: [{ name: 'other' }, { name: 'app', logConfiguration: logConfiguration as never }]
})

describe('the log stream of a container', () => {
  it('is its prefix, its name and the task', () => {
    expect(logStream(definition({ logDriver: 'awslogs', options }), app, 't1')).toEqual({
      ...{ group: '/shop/api', stream: 'api/app/t1', region: 'eu-west-1' }
    })
  })

  it.each([
    [{ logDriver: 'awsfirelens', options }, 'it logs by awsfirelens, not by awslogs.'],
    [
      { logDriver: 'awslogs', options: { 'awslogs-group': '/shop/api' } },
      'its logConfiguration needs awslogs-group and awslogs-stream-prefix.'
    ],
    [{}, 'it has no logConfiguration.']
  ])('is unknown with %j, which is said', (configuration, why) => {
    expect(logStream(definition(configuration), app, 't1')).toBeUndefined()
    expect(unreadable(definition(configuration), app)).toBe(`The lines of "app" are not shown: ${why}`)
  })

  it('has nothing to say where the lines are shown', () => {
    expect(unreadable(definition({ logDriver: 'awslogs', options }), app)).toBeUndefined()
  })
})
